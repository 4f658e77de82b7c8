import { type DataRow, rowAnchor } from '../../check/data/data-table.ts';
import { type DataKindName, dataKindOf, type RowOf } from '../../check/data/kinds.ts';
import type { Citation } from '../../cite/types.ts';
import { chartAnchor } from './figure-addresses.ts';
import { checkResult, project } from './project.ts';
import { href } from './urls.ts';

/** The page that shows the rows of a kind, each with the id `row-<id>` where nothing else is said. */
interface DataPage {
  readonly path: string;
  readonly title: string;
  /** What a row is called. */
  readonly word: string;
  readonly anchor?: (id: string) => string;
  /** Rows that only show what other rows claim are no places that cite a work. */
  readonly isShownTwice?: true;
}

export const dataPages: Readonly<Record<DataKindName, DataPage>> = {
  charts: {
    path: '/figures/',
    title: 'Figures',
    word: 'Chart',
    anchor: chartAnchor,
    isShownTwice: true,
  },
  figures: { path: '/figures/', title: 'Figures', word: 'Figure' },
  instruments: { path: '/regulation/', title: 'Regulation models compared', word: 'Law' },
  regulation: { path: '/regulation/', title: 'Regulation models compared', word: 'Claim' },
  tables: { path: '/figures/', title: 'Figures', word: 'Tables' },
  timeline: { path: '/timeline/', title: 'Timeline', word: 'Event' },
};

/**
 * The rows of `content/data/<name>.yaml` that readers may see, in the order of the file: those with a
 * source in which the check finds no error. Empty when there is no such file.
 */
export function rowsOf<Name extends DataKindName>(name: Name): readonly DataRow<RowOf<Name>>[] {
  return (shown.get(name) ?? []) as readonly DataRow<RowOf<Name>>[];
}

/** The files of some kinds that the project has, as the reference list of their page needs them. */
export function tablePaths(...names: readonly DataKindName[]): string[] {
  return project.tables
    .filter(({ kind }) => kind !== null && names.includes(kind))
    .map(({ path }) => path);
}

/** The address of a row on the page that shows it. */
export function rowHref(kind: DataKindName, id: string): string {
  const { path, anchor = rowAnchor } = dataPages[kind];
  return `${href(path)}#${anchor(id)}`;
}

/** The row of data that a citation stands in, when the site shows it. */
export function dataRowAt({
  file,
  anchor,
}: Citation): { readonly kind: DataKindName; readonly id: string } | null {
  const kind = project.tables.some(({ path }) => path === file) ? dataKindOf(file) : null;
  if (kind === null || dataPages[kind].isShownTwice) return null;
  const row = rowsOf(kind).find(({ id }) => rowAnchor(id) === anchor);
  return row ? { kind, id: row.id } : null;
}

const dataRules: ReadonlySet<string> = new Set(['valid-data', 'require-data-source']);

const shown: ReadonlyMap<DataKindName, readonly DataRow[]> = new Map(
  project.tables.flatMap(({ kind, path, rows }) => {
    if (kind === null) return [];
    const faults = checkResult.findings.filter(
      ({ file, rule, waived }) => file === path && !waived && dataRules.has(rule),
    );
    const isGood = ({ span }: DataRow): boolean =>
      !faults.some((fault) => span.start <= fault.span.start && fault.span.start < span.end);
    return [[kind, rows.filter(isGood)]];
  }),
);
