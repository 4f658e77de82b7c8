import type { CslItem, CslName } from '../../bib/library.ts';
import { compareEntries } from '../../cite/render/list-order.ts';
import { citingPlaces } from './citing-places.ts';
import { formatter } from './format.ts';
import { ledgerRecord, ledgerView } from './ledger.ts';
import { project } from './project.ts';
import { styledEntry, styledLabel } from './styled-references.ts';
import { typeLabel } from './type-labels.ts';
import type { ReferenceView } from './views.ts';

/** Keys of the bibliography, in its order; works that are missing are not among them. */
export function referenceKeys(): string[] {
  return [...project.library.references.keys()];
}

function missingKeys(): string[] {
  const cited = project.corpus.documents.flatMap(({ citations }) =>
    citations.map(({ key }) => key),
  );
  return [...new Set(cited)].filter((key) => !project.library.references.has(key));
}

function nameText({ family, given, literal, suffix, ...rest }: CslName): string {
  if (literal) return literal;
  const particle = rest['non-dropping-particle'] ?? rest['dropping-particle'];
  const last = [particle, family].filter(Boolean).join(' ');
  return [last, given, suffix].filter(Boolean).join(', ');
}

function yearText({ issued }: CslItem): string {
  const year = issued?.['date-parts']?.[0]?.[0];
  return year === undefined ? 'n.d.' : String(year);
}

/** Only addresses that a browser opens as a page: no other scheme becomes a link. */
function webLinks({ DOI, URL: address }: CslItem): ReferenceView['links'] {
  const doi =
    DOI && `https://doi.org/${encodeURI(DOI).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
  return [
    ...(doi ? [{ label: `doi:${DOI}`, href: doi }] : []),
    ...(address && /^https?:\/\//i.test(address)
      ? [{ label: 'Web page of the work', href: address }]
      : []),
  ];
}

function viewOfEntry(key: string): ReferenceView | null {
  const reference = project.library.references.get(key);
  if (!reference) return null;
  const { csl, type } = reference;
  const record = ledgerRecord(key);
  const names = csl.author ?? csl.editor ?? [];
  return {
    key,
    html: styledEntry(key),
    labelHtml: styledLabel(key),
    text: formatter.reference(key)?.text ?? key,
    inText: formatter.inText(key),
    title: String(csl.title ?? ''),
    authors: names.map(nameText).join('; '),
    year: yearText(csl),
    type: typeLabel(type),
    container: String(csl['container-title'] ?? csl.publisher ?? ''),
    identifiers: [csl.DOI, csl.ISBN, csl.URL].filter((value) => value !== undefined).map(String),
    verdict: record?.verdict ?? null,
    record: record && ledgerView(record),
    links: webLinks(csl),
    places: citingPlaces(key),
  };
}

/** A cited work that the bibliography lacks, told from the ledger alone. */
function viewOfMissing(key: string): ReferenceView {
  const record = ledgerRecord(key);
  const name = record?.citedAs?.[0] ?? key;
  return {
    key,
    html: null,
    labelHtml: null,
    text: name,
    inText: name,
    title: '',
    authors: name.replace(/[,(]?\s*\d{4}.*$/, ''),
    year: /\d{4}/.exec(name)?.[0] ?? 'n.d.',
    type: 'Unknown',
    container: '',
    identifiers: [],
    verdict: 'missing',
    record: record && ledgerView(record),
    links: [],
    places: citingPlaces(key),
  };
}

const views: readonly ReferenceView[] = [
  ...referenceKeys()
    .map(viewOfEntry)
    .filter((view) => view !== null),
  ...missingKeys().map(viewOfMissing),
].sort((a, b) => compareEntries(a.text, b.text) || a.year.localeCompare(b.year));

const byKey = new Map(views.map((view) => [view.key, view]));

/** Every work, in the bibliography or missing from it, in the order of a reference list. */
export function allReferences(): readonly ReferenceView[] {
  return views;
}

export function referenceByKey(key: string): ReferenceView {
  const view = byKey.get(key);
  if (!view) throw new Error(`No reference with the key "${key}".`);
  return view;
}
