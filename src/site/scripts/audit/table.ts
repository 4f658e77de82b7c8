import { type AuditRow, type RowKind, rowLabels } from '../../../report/audit-rows.ts';
import { make } from './make.ts';
import { showRows } from './rows.ts';

const order: readonly RowKind[] = [
  'missing',
  'year-mismatch',
  'name-mismatch',
  'placeholder',
  'ambiguous',
  'remark',
  'never-cited',
  'list-fault',
  'named',
  'matched',
];

/** The choices beside the kinds themselves. */
const OPEN = 'open';
const ALL = 'all';

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const textOf = ({ text, where, suggestions }: AuditRow): string =>
  plain([text, where, ...suggestions.flatMap((one) => [one.text, one.work])].join(' '));

export interface AuditTable {
  /** Shows rows, at first those that somebody has to look at. */
  readonly fill: (rows: readonly AuditRow[]) => void;
  /** Makes sure that the row of a citation is shown. */
  readonly reveal: (citation: number) => void;
}

/** Makes the table work with its two filters: what is shown, and words. */
export function createTable(
  form: HTMLFormElement,
  select: HTMLSelectElement,
  input: HTMLInputElement,
  count: HTMLElement,
  table: HTMLTableElement,
): AuditTable {
  let rows: readonly AuditRow[] = [];
  const passes = ({ kind }: AuditRow, wanted: string): boolean =>
    wanted === ALL || (wanted === OPEN ? kind !== 'matched' : kind === wanted);
  const apply = (everything = false): void => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    const shown = rows.filter(
      (row) => passes(row, select.value) && words.every((word) => textOf(row).includes(word)),
    );
    count.textContent =
      shown.length === 0
        ? 'Nothing to show.'
        : `${shown.length.toLocaleString('en-GB')} of ${rows.length.toLocaleString('en-GB')} shown`;
    table.hidden = shown.length === 0;
    showRows(table, shown, everything);
  };
  const option = (value: string, label: string, matching: (row: AuditRow) => boolean) => {
    const number = rows.filter(matching).length;
    return number === 0 && value !== OPEN
      ? []
      : [make('option', { value }, `${label} (${number.toLocaleString('en-GB')})`)];
  };
  form.addEventListener('input', () => apply());
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    fill: (found) => {
      rows = found;
      select.replaceChildren(
        ...option(OPEN, 'What to look at', ({ kind }) => kind !== 'matched'),
        ...order.flatMap((kind) => option(kind, rowLabels[kind], (row) => row.kind === kind)),
        ...option(ALL, 'Everything', () => true),
      );
      input.value = '';
      apply();
    },
    reveal: (citation) => {
      if (document.getElementById(`row-${citation}`) !== null) return;
      const row = rows.find((one) => one.citation === citation);
      select.value = row?.kind === 'matched' ? 'matched' : OPEN;
      input.value = '';
      apply(true);
    },
  };
}
