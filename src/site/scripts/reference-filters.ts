/** Filters and sorts the list that is already on the page; the address keeps the choice. */
import { loadReferenceIndex, matchReferences } from './reference-index.ts';

const form = document.querySelector<HTMLFormElement>('#reference-filters');
const list = document.querySelector<HTMLOListElement>('#reference-list');
const clear = document.querySelector<HTMLButtonElement>('#reference-clear');
const count = document.querySelector<HTMLElement>('#reference-count');

const selects = ['verdict', 'type', 'year', 'topic'] as const;

/** "n.d." and other years that are no number sort last whichever way. */
function yearOf(item: HTMLElement, whenUnknown: number): number {
  const year = Number.parseInt(item.dataset['year'] ?? '', 10);
  return Number.isNaN(year) ? whenUnknown : year;
}

const orders: Record<string, (a: HTMLElement, b: HTMLElement) => number> = {
  newest: (a, b) => yearOf(b, -Infinity) - yearOf(a, -Infinity),
  oldest: (a, b) => yearOf(a, Infinity) - yearOf(b, Infinity),
  cited: (a, b) => Number(b.dataset['cited']) - Number(a.dataset['cited']),
  type: (a, b) => (a.dataset['type'] ?? '').localeCompare(b.dataset['type'] ?? ''),
};

function passes(item: HTMLElement, data: FormData): boolean {
  return selects.every((name) => {
    const wanted = data.get(name);
    if (!wanted) return true;
    if (name === 'topic') return (item.dataset['topics'] ?? '').split(' ').includes(String(wanted));
    return item.dataset[name] === wanted;
  });
}

/** @returns whether anything is chosen. */
function rememberInAddress(data: FormData): boolean {
  const query = new URLSearchParams();
  for (const [name, value] of data) {
    if (value !== '' && !(name === 'sort' && value === 'author')) query.set(name, String(value));
  }
  const search = query.toString();
  history.replaceState(
    null,
    '',
    search ? `?${search}${location.hash}` : location.pathname + location.hash,
  );
  return search !== '';
}

function restoreFromAddress(target: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = target.elements.namedItem(name);
    if (control instanceof HTMLInputElement) control.value = value;
    if (
      control instanceof HTMLSelectElement &&
      [...control.options].some((o) => o.value === value)
    ) {
      control.value = value;
    }
  }
}

if (form && list && count) {
  const items = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  const indexAddress = count.dataset['index'] ?? '';
  let run = 0;

  const apply = async () => {
    const thisRun = ++run;
    const data = new FormData(form);
    const query = String(data.get('q') ?? '').trim();
    const matched = query ? matchReferences(await loadReferenceIndex(indexAddress), query) : null;
    if (thisRun !== run) return;
    const rank = new Map(matched?.map((key, index) => [key, index]));
    const shown = items.filter(
      (item) => passes(item, data) && (!matched || rank.has(item.dataset['key'] ?? '')),
    );
    const sort = String(data.get('sort'));
    const compare = orders[sort];
    if (compare) shown.sort(compare);
    else if (matched) {
      shown.sort(
        (a, b) => (rank.get(a.dataset['key'] ?? '') ?? 0) - (rank.get(b.dataset['key'] ?? '') ?? 0),
      );
    }
    const visible = new Set(shown);
    for (const item of items) item.hidden = !visible.has(item);
    list.append(...shown, ...items.filter((item) => !visible.has(item)));
    count.textContent =
      shown.length === items.length
        ? `${items.length} references`
        : `${shown.length || 'None'} of ${items.length} references`;
    const chosen = rememberInAddress(data);
    if (clear) clear.hidden = !chosen;
  };

  form.addEventListener('input', apply);
  form.addEventListener('reset', () => {
    // The controls have their first values only after this event; the button is about to go.
    setTimeout(apply);
    form.querySelector<HTMLInputElement>('input[name=q]')?.focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  restoreFromAddress(form);
  if (location.search) apply();
}
