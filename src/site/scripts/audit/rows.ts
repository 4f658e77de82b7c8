import { type AuditRow, rowLabels, rowMarks } from '../../../report/audit-rows.ts';
import type { Suggestion } from '../../../report/audit-suggestions.ts';
import { make } from './make.ts';

/** Rows shown at once; more take a browser seconds, and nobody reads them. */
const MOST_SHOWN = 300;

const headings = ['What', 'Citation or reference', 'Where', 'What may be meant'];

const cell = (name: 'td' | 'th', label: string, ...contents: readonly (Node | string)[]) =>
  make(
    name,
    {
      role: name === 'th' ? 'rowheader' : 'cell',
      'data-label': label,
      ...(name === 'th' ? { scope: 'row' } : {}),
    },
    ...contents,
  );

function suggestionLine({ text, key, work }: Suggestion): HTMLElement {
  const words = text === '' ? [] : [make('strong', {}, make('bdi', {}, text))];
  const meant = key === null ? [] : [make('bdi', {}, work === '' ? key : work)];
  return make('p', {}, ...words, ...(words.length > 0 && meant.length > 0 ? [': '] : []), ...meant);
}

function rowElement({ kind, text, where, suggestions, citation }: AuditRow): HTMLElement {
  const shown = make('bdi', {}, text);
  const words =
    citation === null
      ? shown
      : make('a', { href: `#citation-${citation}`, id: `row-${citation}` }, shown);
  const status = make('span', { class: 'audit-status', 'data-kind': kind });
  status.append(make('span', { 'aria-hidden': 'true' }, rowMarks[kind]), ` ${rowLabels[kind]}`);
  return make(
    'tr',
    { role: 'row' },
    cell('td', 'What', status),
    cell('th', 'Citation or reference', words),
    cell('td', 'Where', where),
    cell('td', 'What may be meant', ...suggestions.map(suggestionLine)),
  );
}

/** Fills the table with rows; beyond a few hundred, a button shows the rest. */
export function showRows(table: HTMLTableElement, rows: readonly AuditRow[], all = false): void {
  const body = make('tbody', { role: 'rowgroup' });
  const shown = all ? rows : rows.slice(0, MOST_SHOWN);
  body.append(...shown.map(rowElement));
  const head = make(
    'thead',
    { role: 'rowgroup' },
    make(
      'tr',
      { role: 'row' },
      ...headings.map((text) => make('th', { role: 'columnheader', scope: 'col' }, text)),
    ),
  );
  // Narrow windows show rows as blocks, and some browsers then forget that this is a table.
  table.setAttribute('role', 'table');
  table.replaceChildren(
    make('caption', { class: 'visually-hidden' }, 'What the audit found'),
    head,
    body,
  );
  if (shown.length === rows.length) return;
  const more = make(
    'button',
    { type: 'button' },
    `Show all ${rows.length.toLocaleString('en-GB')} rows`,
  );
  more.addEventListener('click', () => {
    showRows(table, rows, true);
    table.querySelectorAll<HTMLElement>('tbody a')[MOST_SHOWN]?.focus();
  });
  body.append(make('tr', { role: 'row' }, make('td', { role: 'cell', colspan: '4' }, more)));
}
