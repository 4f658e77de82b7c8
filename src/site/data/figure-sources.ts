import type { DataKindName } from '../../check/data/kinds.ts';
import type { Chart } from '../charts/model.ts';
import { rowHref, rowsOf } from './data-rows.ts';
import { referenceByKey } from './references.ts';
import { site } from './site.ts';
import { absolute, href, referencePath } from './urls.ts';

/** A work that a figure rests on, as a link. */
export interface SourceLink {
  readonly key: string;
  readonly text: string;
  readonly href: string;
  readonly isMissing: boolean;
}

const keysOfRows = (kind: DataKindName): ReadonlyMap<string, readonly string[]> =>
  new Map(rowsOf(kind).map(({ id, citations }) => [id, citations.map(({ key }) => key)]));

const keysByKind = new Map<DataKindName, ReadonlyMap<string, readonly string[]>>();

/** The works that a row cites, without the publication itself, which stands beside every row. */
export function sourcesOfRow(kind: DataKindName, id: string): SourceLink[] {
  const keys = keysByKind.get(kind) ?? keysOfRows(kind);
  keysByKind.set(kind, keys);
  return [...new Set(keys.get(id))].filter((key) => key !== site.publication.key).map(linkTo);
}

/** The works that the figures of a chart rest on. */
export function sourcesOfChart({ items }: Chart): SourceLink[] {
  const ids = items.flatMap((item) =>
    item.kind === 'value' && item.figure ? [item.figure.id] : [],
  );
  const links = ids.flatMap((id) => sourcesOfRow('figures', id));
  return [...new Map(links.map((link) => [link.key, link])).values()];
}

function linkTo(key: string): SourceLink {
  const { inText, verdict } = referenceByKey(key);
  return {
    key,
    text: inText,
    href: href(referencePath(key)),
    isMissing: verdict === 'missing',
  };
}

/** Printed pages as a citation has them: `p. 33`, `pp. 33–34`. */
export const pagesText = (page: string): string => `${/\D/.test(page) ? 'pp.' : 'p.'}\u00a0${page}`;

/** The publication that is restated, in a line of plain text. */
export const publicationText = `${site.publication.title} (${site.publication.published})`;

/** Who says it, and where the chart is shown, in a line of plain text for files that leave the site. */
export function sourceText(chart: Chart): string {
  const works = sourcesOfChart(chart).map(
    ({ text, isMissing }) => text + (isMissing ? ' (missing from its list)' : ''),
  );
  const cited = works.length > 0 ? `, citing ${works.join('; ')}` : '';
  const where = absolute(rowHref('charts', chart.id));
  const drawn = `Drawn by ${site.title}${where === null ? '' : `, ${where}`}.`;
  return `Source: ${publicationText}, ${pagesText(chart.page)}${cited}. ${drawn}`;
}
