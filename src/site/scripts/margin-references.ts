/**
 * The references of each passage in the margin beside it, for readers who chose so and have the
 * room. Everything is copied from the list at the end of the page, in the style that shows there.
 */
import { PREFERENCES_EVENT } from './preferences.ts';
import { stackNotes } from './stack-notes.ts';

const column = document.querySelector<HTMLElement>('.margin-references');
const prose = column?.parentElement?.querySelector<HTMLElement>(':scope > .prose');

const items = new Map(
  [...document.querySelectorAll<HTMLElement>('.reference-item[data-key]')].map((item) => [
    item.dataset['key'],
    item,
  ]),
);

function noteOf(item: HTMLElement, isSaid: boolean): HTMLElement {
  const note = document.createElement('div');
  note.className = 'margin-reference';
  const name = document.createElement('a');
  name.className = 'margin-reference-name';
  name.href = `#${item.id}`;
  name.textContent = item.dataset['name'] ?? '';
  note.append(name);
  const label = item.querySelector('.cited-as')?.cloneNode(true);
  const work = document.createElement('div');
  work.className = 'margin-reference-work';
  work.append(...[...(item.querySelector('.reference')?.cloneNode(true).childNodes ?? [])]);
  const verdict = item.querySelector('.verdict')?.cloneNode(true);
  note.append(...(label ? [label] : []), work, ...(verdict ? [verdict] : []));
  for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
  note.toggleAttribute('data-short', isSaid);
  return note;
}

/** A note for each work that a passage cites: in full the first time in a section, then by name. */
function notesFor(prose: HTMLElement): { note: HTMLElement; wanted: HTMLElement }[] {
  const notes: { note: HTMLElement; wanted: HTMLElement }[] = [];
  let said = new Set<string>();
  let block: Element | null = null;
  let ofBlock = new Set<string>();
  for (const part of prose.querySelectorAll<HTMLElement>('h2, .citation [data-key]')) {
    if (part.localName === 'h2') said = new Set();
    const key = part.dataset['key'];
    const item = items.get(key);
    // Citations stand there in several styles, of which one shows.
    if (key === undefined || !item || part.getClientRects().length === 0) continue;
    const own = part.closest('p, li, tr');
    if (own !== block) ofBlock = new Set();
    block = own;
    if (ofBlock.has(key)) continue;
    notes.push({ note: noteOf(item, said.has(key)), wanted: part });
    ofBlock.add(key);
    said.add(key);
  }
  return notes;
}

function arrange(column: HTMLElement, prose: HTMLElement): void {
  column.replaceChildren();
  column.style.minHeight = '';
  if (getComputedStyle(column).display === 'none') return;
  const notes = notesFor(prose);
  column.append(...notes.map(({ note }) => note));
  const top = column.getBoundingClientRect().top;
  const end = stackNotes(
    notes.map(({ note, wanted }) => ({
      wanted: (wanted.getClientRects()[0]?.top ?? top) - top,
      height: () => note.offsetHeight,
      shorten: () => note.toggleAttribute('data-short', true),
      place: (at) => {
        note.style.top = `${at}px`;
      },
    })),
  );
  column.style.minHeight = `${end}px`;
}

if (column && prose) {
  let frame = 0;
  const schedule = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => arrange(column, prose));
  };
  // Typefaces that arrive, text sizes and windows all change the size of the text.
  new ResizeObserver(schedule).observe(prose);
  document.addEventListener(PREFERENCES_EVENT, schedule);
}
