import type { AuditTable } from './table.ts';

const HERE = 'is-here';

/**
 * Makes the links between citations and their rows lead there without a change of address: at one,
 * browsers fetch the icon of the site again, and this page promises to fetch nothing. A row that the
 * filters hide is shown first.
 */
export function leadWithin(results: HTMLElement, table: AuditTable): void {
  results.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const id = link?.getAttribute('href')?.slice(1) ?? '';
    const row = /^row-(\d+)$/.exec(id)?.[1];
    if (row !== undefined) table.reveal(Number(row));
    const target = document.getElementById(id);
    if (target === null) return;
    event.preventDefault();
    for (const before of results.querySelectorAll(`.${HERE}`)) before.classList.remove(HERE);
    target.classList.add(HERE);
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  });
}
