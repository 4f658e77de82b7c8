import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { plugins } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/bib/create-library.ts';
import type { CslItem, CslName } from '../../src/bib/library.ts';
import { parseBib } from '../../src/bib/parse.ts';
import { plainText } from '../../src/bib/plain.ts';
import { type ExportFormat, exportReferences } from '../../src/bib/serialise.ts';
import { hasPandoc } from '../cite/pandoc/read-pandoc.ts';
import { readRis } from './read-ris.ts';

const path = resolve(import.meta.dirname, '../../bibliography/references.bib');
const tricky = String.raw`
@article{tricky1, author = {de la Cruz, Sofía and {Barnes and Noble, Inc.} and O'Neil, III, Ann}, title = {Costs & “gains” of 50\% \emph{less} work: a_b #1 -- {NATO}}, journaltitle = {J\"{o}urnal & Co}, volume = {4}, number = {2}, pages = {12--15}, date = {2018-09}, doi = {10.1000/a_b(c)<d>;e}, langid = {english}}
@incollection{tricky2, author = {Ås, Bjørg}, editor = {Żółć, Łukasz}, title = {Über Grenzen}, booktitle = {Das Ganze: Ein Teil}, publisher = {Straße}, location = {Köln}, date = {1999}, pages = {1--2}, isbn = {978-82-692889-7-1}}
@online{tricky3, author = {{Organisation}}, title = {Page with {braces} and ~tilde~}, url = {https://example.org/a_b?c=1&d=%20#e~f}, urldate = {2020-01-02}}
@book{tricky:4.5-x, title = {No author, no year}}
`;
const library = createLibrary([
  parseBib(readFileSync(path, 'utf8'), 'references.bib'),
  parseBib(tricky, 'tricky.bib'),
]);
const references = [...library.references.values()];
const written = (format: ExportFormat): string => exportReferences(references, format);

interface Work {
  readonly key: string;
  readonly type: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly year: string;
  readonly doi: string;
  readonly isbn: string;
  readonly url: string;
}

/** Readers change capitals of English titles and the shape of quotation marks and dashes; that is their business. */
const sameWords = (text: unknown): string =>
  plainText(String(text ?? ''))
    .replace(/[’‘']/g, "'")
    .replace(/[“”"]/g, '"')
    .replace(/[\u00a0\s]+/g, ' ')
    .trim()
    .toLowerCase();

/** The last name with its particles, wherever a reader puts these. */
const lastName = (name: CslName): string =>
  sameWords(
    name.literal ??
      [name['dropping-particle'], name['non-dropping-particle'], name.family]
        .filter(Boolean)
        .join(' '),
  );

/** "and others" is nobody; formats without it leave it out. */
const isNamed = ({ literal, family }: CslName): boolean => (literal ?? family) !== 'others';

const workOf = (item: CslItem): Work => ({
  key: item.id,
  type: item.type,
  title: sameWords(item.title),
  authors: (item.author ?? item.editor ?? []).filter(isNamed).map(lastName),
  year: String(item.issued?.['date-parts']?.[0]?.[0] ?? ''),
  doi: item.DOI ?? '',
  isbn: item.ISBN ?? '',
  url: item.URL === undefined ? '' : new URL(item.URL).href,
});

const byKey = (works: readonly Work[]) =>
  [...works].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
const wanted = byKey(references.map(({ csl }) => workOf(csl)));

function pandoc(format: string, text: string): Work[] {
  const json = execFileSync('pandoc', ['-f', format, '-t', 'csljson'], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return byKey((JSON.parse(json) as CslItem[]).map(workOf));
}

const risTypes: Readonly<Record<string, string>> = {
  BOOK: 'book',
  CHAP: 'chapter',
  DATA: 'dataset',
  ELEC: 'webpage',
  JOUR: 'article-journal',
  RPRT: 'report',
  STAT: 'legislation',
  THES: 'thesis',
};

describe('what is exported is read back as the same works', () => {
  const withPandoc = it.skipIf(!hasPandoc());
  const why = hasPandoc() ? '' : ' (skipped: pandoc is not installed)';

  withPandoc(`by pandoc from BibLaTeX${why}`, () => {
    expect(pandoc('biblatex', written('biblatex'))).toEqual(wanted);
  });

  withPandoc(`by pandoc from CSL-JSON${why}`, () => {
    expect(pandoc('csljson', written('csl-json'))).toEqual(wanted);
  });

  withPandoc(`by pandoc from BibTeX, which has no types for laws, data and web pages${why}`, () => {
    const unknown = new Set(['legislation', 'dataset', 'webpage']);
    const known = wanted.map((work) => (unknown.has(work.type) ? { ...work, type: '' } : work));
    expect(pandoc('bibtex', written('bibtex'))).toEqual(known);
  });

  it('by citation-js from BibLaTeX, which leaves out what is added to a title', () => {
    const items: unknown = plugins.input.chain(written('biblatex'), {
      forceType: '@biblatex/text',
      generateGraph: false,
      maxChainLength: 10,
      strict: true,
      target: '@csl/list+object',
    });
    const added = new Set(
      references.filter(({ fields }) => fields.has('titleaddon')).map(({ key }) => key),
    );
    const untitled = (work: Work): Work => (added.has(work.key) ? { ...work, title: '' } : work);
    expect(byKey((items as CslItem[]).map(workOf)).map(untitled)).toEqual(wanted.map(untitled));
  });

  it('by a reader of RIS', () => {
    const read = readRis(written('ris')).map((record): Work => {
      const one = (tag: string) => record.get(tag)?.[0] ?? '';
      const names = record.get('AU') ?? record.get('A2') ?? [];
      const type = risTypes[one('TY')] ?? one('TY');
      return {
        key: one('ID'),
        type,
        title: sameWords(one('TI')),
        authors: names.map((name) => sameWords(name)),
        year: one('PY'),
        doi: one('DO'),
        isbn: (record.get('SN') ?? []).find((number) => !/^\d{4}-\d{3}[\dX]$/.test(number)) ?? '',
        url: one('UR') && new URL(one('UR')).href,
      };
    });
    const inRis = references.map(({ csl }) => ({
      ...workOf(csl),
      authors: (csl.author ?? csl.editor ?? [])
        .filter(isNamed)
        .map((name) =>
          name.literal === undefined
            ? [lastName(name), name.given, name.suffix].filter(Boolean).map(sameWords).join(', ')
            : sameWords(name.literal),
        ),
    }));
    expect(byKey(read)).toEqual(byKey(inRis));
  });
});
