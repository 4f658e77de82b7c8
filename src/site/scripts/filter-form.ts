/** What the forms that filter or find something on their page share. */

/** What is chosen in a form, as names and values of its controls. */
export type Chosen = readonly (readonly [name: string, value: string])[];

export const chosenIn = (form: HTMLFormElement): Chosen =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()] as const] : [],
  );

/** Calls `apply` whenever something is chosen, and when all is cleared. */
export function whenChosen(form: HTMLFormElement, apply: () => void): void {
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    // The controls have their first values only after this event; the button is about to go.
    setTimeout(apply);
    form.querySelector<HTMLElement>('select, input')?.focus();
  });
}

/**
 * Says in the form how many of all are left.
 * @param isChosen whether there is anything to clear
 * @param isFiltered whether to name both numbers
 */
export function sayLeft(
  form: HTMLFormElement,
  left: number,
  all: number,
  isChosen: boolean,
  isFiltered = isChosen,
): void {
  const things = form.dataset['things'] ?? 'items';
  const status = form.querySelector('[role=status]');
  if (status) {
    status.textContent = isFiltered ? `${left || 'None'} of ${all} ${things}` : `${all} ${things}`;
  }
  const clear = form.querySelector<HTMLButtonElement>('button[type=reset]');
  if (clear) clear.hidden = !isChosen;
}

export function keepInAddress(chosen: Chosen): void {
  const search = new URLSearchParams(chosen.map(([name, value]) => [name, value])).toString();
  history.replaceState(null, '', `${location.pathname}${search && `?${search}`}${location.hash}`);
}

/** Chooses what the address says; what a form does not offer is left aside. */
export function restoreFromAddress(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name);
    const isOffered =
      control instanceof HTMLSelectElement && [...control.options].some((o) => o.value === value);
    if (isOffered || control instanceof HTMLInputElement) control.value = value;
  }
}
