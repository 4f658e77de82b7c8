/** Filters and sorts the list that is already on the page; the address keeps the choice. */
import { chosenIn, keepInAddress, restoreFromAddress, sayLeft, whenChosen } from './filter-form.ts';
import { loadReferenceIndex, matchReferences } from './reference-index.ts';

const form = document.querySelector<HTMLFormElement>('#reference-filters');
const list = document.querySelector<HTMLOListElement>('#reference-list');

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

if (form && list) {
  const items = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  const indexAddress = form.dataset['index'] ?? '';
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
    // The order of the page is no choice.
    const chosen = chosenIn(form).filter(([name, value]) => name !== 'sort' || value !== 'author');
    sayLeft(form, shown.length, items.length, chosen.length > 0, shown.length < items.length);
    keepInAddress(chosen);
  };

  whenChosen(form, apply);
  restoreFromAddress(form);
  if (location.search) apply();
}
