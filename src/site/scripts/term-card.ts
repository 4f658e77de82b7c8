import type { CardContent } from './hover-card.ts';

const terms = new Map(
  [...document.querySelectorAll<HTMLElement>('.terms-on-page [data-slug]')].map((term) => [
    term.dataset['slug'],
    term,
  ]),
);

/** The card of a term: its definition, from the list at the end of the page; null without one. */
export function termCard(link: HTMLAnchorElement): CardContent | null {
  const term = terms.get(link.dataset['term']);
  const name = term?.querySelector('dt')?.textContent.trim();
  if (!term || !name) return null;
  const title = document.createElement('p');
  title.className = 'card-title';
  title.textContent = name;
  const definition = document.createElement('p');
  definition.className = 'reference';
  definition.textContent = term.querySelector('dd')?.textContent ?? '';
  const more = document.createElement('a');
  more.href = link.href;
  more.textContent = 'In the glossary';
  const line = document.createElement('p');
  line.append(more);
  return { label: `What “${name}” means`, nodes: [title, definition, line] };
}
