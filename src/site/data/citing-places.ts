import { addressOf } from '../../check/address.ts';
import { dataKindOf } from '../../check/data/kinds.ts';
import { citationsByKey } from '../../cite/backlinks.ts';
import type { Citation, Document } from '../../cite/types.ts';
import { dataPages, dataRowAt } from './data-rows.ts';
import { formatter } from './format.ts';
import { documentOf, project } from './project.ts';
import { themes } from './site.ts';
import { href, modelPath, termPath, themePath, topicPath } from './urls.ts';
import type { CitingPlace } from './views.ts';

const citations = citationsByKey(project.corpus);

const kinds = ['topic', 'theme', 'model', 'glossary', 'data'] as const;

/** The collections whose pages are listed where a work is cited. */
const kindOf = new Map([
  ['topics', { kind: 'topic', pathOf: topicPath }],
  ['themes', { kind: 'theme', pathOf: themePath }],
  ['glossary', { kind: 'glossary', pathOf: termPath }],
  ['models', { kind: 'model', pathOf: modelPath }],
] as const);

/** Every place that cites a key on a page of the site: topics first, rows of data last, each page in reading order. */
export function citingPlaces(key: string): CitingPlace[] {
  const places = (citations.get(key) ?? []).map(placeOf).filter((place) => place !== null);
  const ofKind = (kind: CitingPlace['kind']) => places.filter((place) => place.kind === kind);
  return kinds.flatMap(ofKind);
}

/** The place of one citation, or null when its page is not one that readers see. */
export function placeOf(citation: Citation): CitingPlace | null {
  return placeInData(citation) ?? placeOnPage(citation);
}

/** A row is cited where it is shown; one that is not shown has no place. */
function placeInData(citation: Citation): CitingPlace | null {
  const found = dataRowAt(citation);
  if (found === null) return null;
  const { kind, id } = found;
  const { path, title, word } = dataPages[kind];
  return {
    kind: 'data',
    slug: path,
    title,
    row: { file: kind, id, word },
    href: `${href(path)}#${citation.anchor}`,
    heading: null,
    sentence: sentenceAround(citation),
    inNote: false,
  };
}

function placeOnPage(citation: Citation): CitingPlace | null {
  const address = addressOf(citation.file);
  const listed = kindOf.get(address?.collection as 'topics');
  if (address === null || listed === undefined) return null;
  const { kind, pathOf } = listed;
  // An introduction whose theme content/site.yaml does not have is shown nowhere.
  if (kind === 'theme' && !themes.some(({ id }) => id === address.slug)) return null;
  return {
    kind,
    slug: address.slug,
    title: titleOf(documentOf(citation.file), address.slug),
    row: null,
    href: `${href(pathOf(address.slug))}#${citation.passage ?? citation.anchor}`,
    heading: citation.heading,
    sentence: sentenceAround(citation),
    inNote: citation.inNote,
  };
}

/** The name under which the places of a document are grouped; null for one that is not listed. */
export function placeGroupOf(path: string): string | null {
  const data = dataKindOf(path);
  if (data !== null) return `data/${dataPages[data].path}`;
  const address = addressOf(path);
  const listed = kindOf.get(address?.collection as 'topics');
  return address && listed ? `${listed.kind}/${address.slug}` : null;
}

/** A theme has its title in `content/site.yaml`. */
function titleOf({ frontmatter, path }: Document, slug: string): string {
  const theme = themes.find(({ id }) => id === slug)?.title;
  return String(frontmatter['title'] ?? frontmatter['term'] ?? theme ?? path);
}

/** The sentence as readers see it, its citations formatted, with the citing one apart. */
function sentenceAround(citation: Citation): CitingPlace['sentence'] {
  const { text, citations: all } = documentOf(citation.file);
  const { sentence } = citation;
  const parts = { before: '', cited: '', after: '' };
  let rest = sentence.text;
  let side: 'before' | 'after' = 'before';
  for (const cluster of clustersWithin(all, sentence.span)) {
    const written = oneLine(text.slice(cluster.span.start, cluster.span.end));
    const at = rest.indexOf(written);
    if (at < 0) continue;
    parts[side] += rest.slice(0, at);
    rest = rest.slice(at + written.length);
    const shown = formatter.cluster(cluster.items).text;
    if (cluster.id === citation.cluster) {
      parts.cited = shown;
      side = 'after';
    } else parts[side] += shown;
  }
  parts[side] += rest;
  return parts;
}

interface Cluster {
  readonly id: number;
  readonly span: Citation['clusterSpan'];
  readonly items: readonly Citation[];
}

function clustersWithin(
  all: readonly Citation[],
  { start, end }: Citation['clusterSpan'],
): Cluster[] {
  const within = all.filter(
    ({ clusterSpan }) => clusterSpan.start >= start && clusterSpan.end <= end,
  );
  return [...Map.groupBy(within, ({ cluster }) => cluster)].flatMap(([id, items]) =>
    items[0] ? [{ id, span: items[0].clusterSpan, items }] : [],
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
