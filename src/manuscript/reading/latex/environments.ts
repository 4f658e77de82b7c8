import type { BlockRole } from '../../types.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Environments that hold formulas, code or pictures: nothing in them is prose. */
export const skipped: ReadonlySet<string> = set(`
  equation align gather multline eqnarray math displaymath alignat flalign split cases array
  verbatim Verbatim lstlisting minted comment tikzpicture filecontents algorithmic algorithm
  alltt code
`);

/** What the content of an environment is, where it is not prose. */
export const environmentRoles: ReadonlyMap<string, BlockRole> = new Map<string, BlockRole>([
  ['quote', 'quotation'],
  ['quotation', 'quotation'],
  ['displayquote', 'quotation'],
  ['blockquote', 'quotation'],
  ['verse', 'quotation'],
  ['tabular', 'table'],
  ['tabularx', 'table'],
  ['tabulary', 'table'],
  ['longtable', 'table'],
  ['supertabular', 'table'],
]);
