import { type About, type DataFile, dataFile } from '../api/data-file.ts';
import { citationRow, findingRow, referenceRow, termRow, topicRow } from '../api/rows.ts';
import { invertedName } from '../metadata/csl-parts.ts';
import { citedOnPage } from './cited-on-page.ts';
import { allTerms, firstSentence } from './glossary.ts';
import { kindFiles } from './kind-files.ts';
import { checkResult, project } from './project.ts';
import { allReferences } from './references.ts';
import { site, themeById } from './site.ts';
import { allTopics } from './topics.ts';
import { absolute, address, referencePath, rulePath, termPath, topicPath } from './urls.ts';

const orNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
const whole = (path: string): string => absolute(path) ?? path;
const keysOn = (path: string): string[] =>
  citedOnPage(path).references.map(({ reference }) => reference.key);

const references = dataFile({
  name: 'references',
  title: 'References',
  what: 'A work that the review cites or lists, with what is known of it. Works that are cited and could not be found are rows, too.',
  version: 1,
  csv: true,
  row: referenceRow,
  rows: () =>
    allReferences().map(({ key, title, year, container, text, verdict, record, places }) => {
      const csl = project.library.references.get(key)?.csl;
      return {
        key,
        type: csl?.type ?? 'unknown',
        title: orNull(title),
        authors: (csl?.author ?? csl?.editor ?? []).map(invertedName),
        year: /^\d{4}$/.test(year) ? year : null,
        container: orNull(container),
        doi: orNull(csl?.DOI),
        isbn: orNull(csl?.ISBN),
        url: orNull(csl?.URL),
        formatted: text,
        verdict,
        checked: record?.checked ?? null,
        differs: [...(record?.differs ?? [])],
        unseen: [...(record?.unseen ?? [])],
        evidence: [...(record?.evidence ?? [])],
        note: record?.note ?? null,
        cited: places.length,
        page: address(referencePath(key)),
      };
    }),
});

const topics = dataFile({
  name: 'topics',
  title: 'Topics',
  what: 'A topic page, with the section of the publication that it restates and the works it cites.',
  version: 1,
  csv: true,
  row: topicRow,
  rows: async () =>
    (await allTopics()).map(({ slug, path, data, document }) => ({
      slug,
      title: data.title,
      summary: data.summary,
      theme: themeById(data.theme).title,
      section: data.section,
      pages: data.pages,
      reviewed: data.reviewed,
      sources: keysOn(path),
      notes: document.notes.map(({ kind, page, text }) => ({ kind, page, text })),
      related: [...data.related],
      page: address(topicPath(slug)),
    })),
});

const citations = dataFile({
  name: 'citations',
  title: 'Citations',
  what: 'One citation of one work at one place, with the sentence that rests on it.',
  version: 1,
  csv: true,
  row: citationRow,
  rows: () =>
    allReferences().flatMap(({ key, places }) =>
      places.map(({ kind, slug, title, row, heading, sentence, inNote, href }) => ({
        key,
        kind,
        slug,
        title,
        row: row && `${row.file}/${row.id}`,
        heading,
        sentence: sentence.before + sentence.cited + sentence.after,
        cited: sentence.cited,
        inNote,
        page: whole(href),
      })),
    ),
});

const glossary = dataFile({
  name: 'glossary',
  title: 'Glossary',
  what: 'A term with the first sentence of its definition.',
  version: 1,
  csv: true,
  row: termRow,
  rows: async () =>
    (await allTerms()).map(({ slug, path, data, document }) => ({
      slug,
      term: data.term,
      aliases: [...data.aliases],
      definition: firstSentence(document),
      sources: keysOn(path),
      related: [...data.related],
      topics: [...data.topics],
      reviewed: data.reviewed,
      page: address(termPath(slug)),
    })),
});

const findings = dataFile({
  name: 'findings',
  title: 'Findings',
  what: 'Something that the check found in the project, with the reason where the editors accepted it.',
  version: 1,
  csv: true,
  row: findingRow,
  rows: () =>
    checkResult.findings.map(
      ({ rule, severity, message, file, line, column, key, waived, waiver, related }) => ({
        rule,
        severity,
        message,
        file,
        line,
        column,
        key,
        waived,
        waiver,
        related: related.map((one) => ({
          file: one.file,
          line: one.line,
          column: one.column,
          message: one.message,
        })),
        page: address(rulePath(rule)),
      }),
    ),
});

/** Every file of data, in the order in which the documentation names them. */
export const dataFiles: readonly DataFile[] = [
  references,
  citations,
  topics,
  glossary,
  findings,
  ...kindFiles(),
];

export const dataPath = (name: string): string => `/api/${name}.json`;
export const tablePath = (name: string): string => `/api/${name}.csv`;
export const schemaPath = (name: string): string => `/api/schemas/${name}.json`;

/** What each file says of itself. */
export function aboutFile(name: string): About {
  const publication = allReferences().find(({ key }) => key === site.publication.key);
  return {
    site: site.title,
    address: address('/'),
    documentation: address('/data/'),
    schema: address(schemaPath(name)),
    basedOn: publication?.text ?? site.publication.title,
    rights: site.rights ?? 'Not stated by the editors.',
  };
}
