/**
 * Filters a list that is already on the page. A form `[data-filters]` names the container by a
 * selector; each of its controls hides the items `[data-item]` whose attribute of the same name
 * (`data-rule` for a control named `rule`; several values stand apart by spaces) is another.
 * A text field named `q` looks for its words in the items' text. Groups `[data-group]` without an
 * item left are hidden, folded ones opened while something is chosen. The address keeps the choice.
 * A form that is hidden, since without scripts it would do nothing, is shown.
 */
import { foldLetters } from '../../text/fold.ts';

function passes(item: HTMLElement, chosen: readonly [string, string][]): boolean {
  return chosen.every(([name, value]) =>
    name === 'q'
      ? wordsOf(value).every((word) => foldLetters(item.textContent).includes(word))
      : item.dataset[name] === value || (item.dataset[name] ?? '').split(' ').includes(value),
  );
}

const wordsOf = (query: string): string[] => foldLetters(query).split(/\s+/).filter(Boolean);

const chosenIn = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
  );

function keepInAddress(chosen: readonly [string, string][]): void {
  const search = new URLSearchParams(chosen.map(([name, value]) => [name, value])).toString();
  history.replaceState(null, '', `${location.pathname}${search && `?${search}`}${location.hash}`);
}

function restoreFromAddress(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name);
    const isOffered =
      control instanceof HTMLSelectElement && [...control.options].some((o) => o.value === value);
    if (isOffered || control instanceof HTMLInputElement) control.value = value;
  }
}

function showGroups(container: Element, isFiltered: boolean): void {
  for (const group of container.querySelectorAll<HTMLElement>('[data-group]')) {
    const left = group.querySelectorAll('[data-item]:not([hidden])').length;
    group.hidden = left === 0;
    if (group instanceof HTMLDetailsElement && isFiltered) group.open = true;
    const count = group.querySelector('[data-group-count]');
    if (count) count.textContent = String(left);
  }
}

function start(form: HTMLFormElement): void {
  const container = document.querySelector(form.dataset['filters'] ?? '');
  const status = form.querySelector<HTMLElement>('[role=status]');
  const clear = form.querySelector<HTMLButtonElement>('button[type=reset]');
  if (!container) return;
  const items = [...container.querySelectorAll<HTMLElement>('[data-item]')];
  const things = form.dataset['things'] ?? 'items';

  const apply = () => {
    const chosen = chosenIn(form);
    for (const item of items) item.hidden = !passes(item, chosen);
    showGroups(container, chosen.length > 0);
    const left = items.filter(({ hidden }) => !hidden).length;
    if (status) {
      status.textContent =
        chosen.length === 0
          ? `${items.length} ${things}`
          : `${left || 'None'} of ${items.length} ${things}`;
    }
    if (clear) clear.hidden = chosen.length === 0;
    keepInAddress(chosen);
  };

  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    // The controls have their first values only after this event; the button is about to go.
    setTimeout(apply);
    form.querySelector<HTMLElement>('select, input')?.focus();
  });
  form.hidden = false;
  restoreFromAddress(form);
  if (location.search) apply();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) start(form);
