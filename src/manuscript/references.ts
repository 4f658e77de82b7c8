import type { CslName, Library, Reference } from '../bib/library.ts';
import { plainText } from '../bib/plain.ts';
import { createLineIndex, type LineIndex } from '../text/line-index.ts';
import type { AuditReference, Manuscript, ReferenceList, ReferenceName } from './types.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const textOf = (value: unknown): string => (isText(value) ? plainText(value) : '');

function nameOf({ family, given, literal, ...more }: CslName): ReferenceName {
  const particle = more['non-dropping-particle'] ?? more['dropping-particle'] ?? '';
  if (family === undefined) {
    return { family: literal ?? given ?? '', given: '', particle: '', isOrganisation: true };
  }
  return { family, given: given ?? '', particle, isOrganisation: false };
}

const isNames = (value: unknown): value is CslName[] => Array.isArray(value);
const isOthers = ({ literal, family, given }: CslName): boolean =>
  literal === 'others' || (family === 'others' && !given);

/** Years of the date, and those of the original. */
function yearsOf({ csl, fields }: Reference): string[] {
  const parts = csl.issued?.['date-parts'] ?? [];
  const years = parts.map((part) => String(part[0] ?? ''));
  const written = [csl.issued?.literal, csl.issued?.raw, fields.get('origdate')];
  for (const text of written) years.push(...(text?.match(/\b(?:1[4-9]|20)\d\d\b/g) ?? []));
  return [...new Set(years.filter((year) => /^\d{4}$/.test(year)))];
}

function fromLibrary(reference: Reference, lines: LineIndex): AuditReference {
  const { csl, fields, entry, key } = reference;
  const roles = [csl.author, csl.editor, csl['translator'], csl['container-author']];
  const named = roles.filter(isNames).find((names) => names.length > 0) ?? [];
  const year = fields.get('date') ?? fields.get('year') ?? '';
  return {
    key,
    line: lines.positionAt(entry.span.start).line,
    authors: named.filter((name) => !isOthers(name)).map(nameOf),
    authorsCut: named.some(isOthers),
    organisations: ['publisher', 'institution', 'organization', 'shortauthor', 'label', 'shorthand']
      .flatMap((field) => fields.get(field) ?? [])
      .map((name) => name.replace(/[{}]/g, '')),
    years: yearsOf(reference),
    letter: fields.get('extradate') ?? /^\d{4}([a-z])$/.exec(year)?.[1] ?? '',
    yearText: fields.get('pubstate') ?? year,
    title: textOf(csl.title),
    container: textOf(csl['container-title']),
    doi: textOf(csl.DOI).toLowerCase(),
    listed: '',
  };
}

/** What an audit needs of the references of a library, in its order. */
export function referencesOfLibrary({ references }: Library): AuditReference[] {
  const lines = new Map<string, LineIndex>();
  return [...references.values()].map((reference) => {
    const { path, text } = reference.file;
    const index = lines.get(path) ?? createLineIndex(text);
    lines.set(path, index);
    return fromLibrary(reference, index);
  });
}

/** What an audit needs of the references that a manuscript lists itself, in their order. */
export function referencesOfList(
  { entries }: ReferenceList,
  manuscript: Manuscript,
): AuditReference[] {
  const lines = createLineIndex(manuscript.file.text);
  return entries.map((entry) => ({
    key: entry.key,
    line: lines.positionAt(manuscript.plain.toSource(entry.at).start).line,
    authors: entry.authors.value,
    authorsCut: entry.authorsCut,
    organisations: [],
    years: [entry.year.value, entry.otherYear].filter((year) => year !== null),
    letter: entry.letter,
    yearText: entry.yearText,
    title: entry.title.value,
    container: entry.container.value,
    doi: entry.doi.value.toLowerCase(),
    listed: entry.text,
  }));
}
