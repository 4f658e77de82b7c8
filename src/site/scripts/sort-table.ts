/**
 * Tables whose head has cells `[data-sort]` get a button in each, in the place of its `.sort`, which
 * keeps its room: it sorts the rows by that column, a second press the other way round. What is “not
 * said” comes last either way.
 */
const collator = new Intl.Collator('en', { numeric: true });

function isSilent(cell: Element | undefined): boolean {
  return !cell || cell.classList.contains('silent');
}

function compareBy(column: number, direction: 1 | -1) {
  return (a: HTMLTableRowElement, b: HTMLTableRowElement): number => {
    const [left, right] = [a.cells[column], b.cells[column]];
    const silence = Number(isSilent(left)) - Number(isSilent(right));
    if (silence !== 0) return silence;
    return direction * collator.compare(textOf(left), textOf(right));
  };
}

const textOf = (cell: Element | undefined): string => cell?.textContent?.trim() ?? '';

function start(table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
  const first = [...body.rows];
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    const name = head.querySelector('.sort');
    button.append(...(name ?? head).childNodes);
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const direction = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
      // From the order of the page: equals stay as readers know them.
      body.append(...[...first].sort(compareBy(head.cellIndex, direction)));
    });
  }
}

for (const table of document.querySelectorAll('table')) {
  const [body] = table.tBodies;
  if (body && table.querySelector('th[data-sort]')) start(table, body);
}

export {};
