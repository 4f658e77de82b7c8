/**
 * Filters a list that is already on the page. A form `[data-filters]` names the container by a
 * selector; each of its controls hides the items `[data-item]` whose attribute of the same name
 * (`data-rule` for a control named `rule`; several values stand apart by spaces) is another.
 * A text field named `q` looks for its words in the items' text. Groups `[data-group]` without an
 * item left are hidden, folded ones opened while something is chosen. The address keeps the choice.
 */
import { foldLetters } from '../../text/fold.ts';
import {
  type Chosen,
  chosenIn,
  keepInAddress,
  restoreFromAddress,
  sayLeft,
  whenChosen,
} from './filter-form.ts';

function passes(item: HTMLElement, chosen: Chosen): boolean {
  return chosen.every(([name, value]) =>
    name === 'q'
      ? wordsOf(value).every((word) => foldLetters(item.textContent).includes(word))
      : item.dataset[name] === value || (item.dataset[name] ?? '').split(' ').includes(value),
  );
}

const wordsOf = (query: string): string[] => foldLetters(query).split(/\s+/).filter(Boolean);

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
  if (!container) return;
  const items = [...container.querySelectorAll<HTMLElement>('[data-item]')];

  const apply = () => {
    const chosen = chosenIn(form);
    for (const item of items) item.hidden = !passes(item, chosen);
    showGroups(container, chosen.length > 0);
    const left = items.filter(({ hidden }) => !hidden).length;
    sayLeft(form, left, items.length, chosen.length > 0);
    keepInAddress(chosen);
  };

  whenChosen(form, apply);
  restoreFromAddress(form);
  if (location.search) apply();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) start(form);
