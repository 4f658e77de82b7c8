/** Filters the notes that are already on the page; the address keeps the choice. */
const form = document.querySelector<HTMLFormElement>('#note-filters');
const outcome = document.querySelector<HTMLElement>('#note-status');
const clear = document.querySelector<HTMLButtonElement>('#note-clear');
const items = [...document.querySelectorAll<HTMLElement>('.note-item')];
const groups = [...document.querySelectorAll<HTMLElement>('[data-note-group]')];
const names = ['kind', 'page'] as const;

/** @returns whether anything is chosen. */
function rememberInAddress(data: FormData): boolean {
  const query = new URLSearchParams();
  for (const name of names) {
    const value = data.get(name);
    if (value) query.set(name, String(value));
  }
  const search = query.toString();
  history.replaceState(null, '', (search ? `?${search}` : location.pathname) + location.hash);
  return search !== '';
}

function restoreFromAddress(target: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const name of names) {
    const control = target.elements.namedItem(name);
    const value = query.get(name);
    if (!(control instanceof HTMLSelectElement) || value === null) continue;
    if ([...control.options].some((option) => option.value === value)) control.value = value;
  }
}

function showCounts(shown: number): void {
  if (outcome) {
    outcome.textContent =
      shown === items.length ? `${shown} notes` : `${shown || 'None'} of ${items.length} notes`;
  }
  for (const group of groups) {
    const visible = group.querySelectorAll('.note-item:not([hidden])').length;
    group.hidden = visible === 0;
    const count = group.querySelector('[data-note-count]');
    if (count) count.textContent = `(${visible})`;
  }
}

if (form) {
  const apply = () => {
    const data = new FormData(form);
    const passes = (item: HTMLElement) =>
      names.every((name) => !data.get(name) || item.dataset[name] === data.get(name));
    for (const item of items) item.hidden = !passes(item);
    showCounts(items.filter(({ hidden }) => !hidden).length);
    const chosen = rememberInAddress(data);
    if (clear) clear.hidden = !chosen;
  };
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => {
    // The controls have their first values only after this event; the button is about to go.
    setTimeout(apply);
    form.querySelector('select')?.focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  restoreFromAddress(form);
  if (location.search) apply();
}

export {};
