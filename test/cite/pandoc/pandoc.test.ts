import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, shared } from '../../shared.ts';
import { differences, exceptions } from './exceptions.ts';
import { readOwn } from './read-own.ts';
import { hasPandoc, type Reading, readWithPandoc } from './read-pandoc.ts';

const content = resolve(import.meta.dirname, '../../../content');
const corpora = join(shared, 'corpora/markdown');
const isHere = hasPandoc();

if (!isHere) console.warn('pandoc is not installed: citations are not compared with its reading.');
if (!hasShared) console.warn('The foreign texts are not at hand: only own pages are compared.');

const filesIn = (folder: string): string[] =>
  globSync('**/*.md', { cwd: folder }).map((file) => join(folder, file));

/** Own pages by folder: one call of pandoc for many pages. */
const folders = Map.groupBy(filesIn(content), dirname);

/** Without front matter, which pandoc reads as Markdown too. */
const body = (file: string): string =>
  readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');

/** One reading per line, so that a difference shows where it is. */
const lines = (readings: readonly Reading[]): string[] =>
  readings.map((one) => JSON.stringify(one));

describe.skipIf(!isHere)('citations are read as pandoc reads them', () => {
  it.each([...folders])('in the pages of %s', (_folder, files) => {
    const text = files.map(body).join('\n\n');
    expect(lines(readOwn(text))).toEqual(lines(readWithPandoc(text)));
  });

  it.skipIf(!hasShared).each(hasShared ? filesIn(corpora) : [])('in %s', (file) => {
    const text = body(file);
    expect(lines(readOwn(text))).toEqual(lines(readWithPandoc(text)));
  });

  it.skipIf(!hasShared).each([
    ['harrer-meta', 417],
    ['heiss-clam', 87],
  ])('and all that the notes on %s count are found', (folder, count) => {
    // Quarto's references to its own figures and sections look like citations, to pandoc too.
    const isCrossReference = ({ key }: Reading) => /^(?:fig|tbl|sec|eq|apx)-/.test(key);
    const readings = filesIn(join(corpora, folder)).flatMap((file) => readOwn(body(file)));
    expect(readings.filter((reading) => !isCrossReference(reading))).toHaveLength(count);
  });

  it('in any well-formed citation', () => {
    const word = fc.constantFrom(
      'see',
      'e.g.',
      'and',
      '*new*',
      '`x`',
      '[sic]',
      'but cf.',
      '“q; r”',
    );
    const key = fc.constantFrom('@a', '-@a', '@{b.c}', '@a:b', '@1984', '@ünï', '@a_b', '-@{d}');
    const place = fc.constantFrom('', ', p. 3', ' 3', ', pp. 4--5', ', chap. 2', '{§ 4}', ', 1; 2');
    const words = fc.array(word, { maxLength: 2 }).map((list) => list.join(' '));
    const item = fc.tuple(words, key, place, words).map(([before, cited, where, after]) => {
      return `${before} ${cited}${where} ${after}`.trim();
    });
    const cluster = fc
      .array(item, { minLength: 1, maxLength: 3 })
      .map((items) => `[${items.join('; ')}]`);
    const narrative = fc
      .tuple(
        fc.constantFrom('@a', '@{b.c}', '@x.y'),
        fc.constantFrom('', ' ', '\n'),
        cluster,
        words,
      )
      .map(([cited, gap, bracket, after]) => [cited + gap + bracket, `${cited}${gap}[${after}]`])
      .chain((forms) => fc.constantFrom(...forms));
    const paragraph = fc
      .array(fc.oneof(cluster, narrative, word), { minLength: 1, maxLength: 4 })
      .map((parts) => `Text ${parts.join(' text ')} text.`);
    const [texts] = fc.sample(fc.array(paragraph, { minLength: 400, maxLength: 400 }), {
      numRuns: 1,
      seed: 20261121,
    });
    const text = (texts ?? []).join('\n\n');
    expect(readOwn(text).length).toBeGreaterThan(400);
    expect(lines(readOwn(text))).toEqual(lines(readWithPandoc(text)));
  });
});

describe.skipIf(!isHere)('the exceptions from pandoc’s reading', () => {
  it.each(exceptions)('hold: $why', ({ text, own }) => {
    expect(differences(readOwn(text))).toEqual(own);
    expect(differences(readWithPandoc(text))).not.toEqual(own);
  });
});
