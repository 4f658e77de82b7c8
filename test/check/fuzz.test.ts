import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/rules/index.ts';
import { runCheck } from '../../src/check/run.ts';
import type { CheckResult } from '../../src/check/types.ts';
import { decodeBib } from '../../src/text/decode.ts';
import { projectOf, type Texts } from './check-texts.ts';

/** Runs everything and says where a rule failed: the run turns that into a finding of its own. */
function check(texts: Texts): CheckResult {
  const result = runCheck(projectOf(texts), { today: '2026-06-01' });
  const failed = result.findings.filter(({ rule }) => rule === 'internal-error');
  expect(failed.map(({ message }) => message)).toEqual([]);
  for (const { file, span, message } of result.findings) {
    const { length } = texts[file] ?? '';
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(length);
    expect(message).not.toBe('');
  }
  return result;
}

const asBoth = (text: string): Texts => ({ 'refs.bib': text, 'content/text.md': text });

const fields =
  'author title date year month journaltitle journal booktitle publisher location pages volume number edition doi isbn issn url urldate note langid crossref xdata related keywords institution series eprint constructor __proto__'.split(
    ' ',
  );

const pieces = [
  ...[
    '@',
    '{',
    '}',
    '(',
    ')',
    '"',
    '#',
    '=',
    ',',
    '%',
    '\\',
    '$',
    '&',
    '~',
    '_',
    '^',
    '<',
    '>',
    '[',
    ']',
  ],
  ...[
    '@article{',
    '@string{',
    '@comment{',
    '@preamble{',
    '@{',
    '[@',
    '@a',
    '-@',
    '; ',
    ', p. ',
    '](',
    '![',
    '[^1]',
    '\n\n',
  ],
  ...[
    'author',
    'title = {',
    'and',
    ' and others',
    'et al.',
    '10.1000/',
    'https://',
    '2019',
    '2019-13',
    '--',
    '\u2013',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '\0',
    '\u200b',
    '\ufeff',
    '\r\n',
    '\t',
    '\u0301',
    '\ud800',
    '\u{10428}',
  ],
  ...[
    '---\n',
    '> ',
    '- ',
    '| ',
    '```\n',
    ':::note{kind="x"}\n',
    '<!-- kildekart-ignore',
    '-->',
    '34 per cent',
    '\u201c',
    'Berg (2015)',
  ],
];
const text = fc.array(
  fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })),
  {
    maxLength: 40,
  },
);

describe('whatever is given as a bibliography or a text', () => {
  test('pieces of both languages in any order end in findings', () => {
    fc.assert(
      fc.property(text, (parts) => void check(asBoth(parts.join('')))),
      { numRuns: 300 },
    );
  });

  test('any bytes end in findings', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        (bytes) => void check(asBoth(decodeBib(bytes).text)),
      ),
      { numRuns: 200 },
    );
  });

  test('any value in any field ends in findings', () => {
    const value = text.map((parts) => parts.join('').replace(/[{}]/g, ''));
    const entry = fc.record({
      type: fc.constantFrom('article', 'book', 'incollection', 'online', 'xdata', '__proto__'),
      key: fc.constantFrom('a', 'A', 'b', '__proto__', 'constructor', 'berg2015'),
      values: fc.array(fc.tuple(fc.constantFrom(...fields), value), { maxLength: 8 }),
    });
    const print = ({
      type,
      key,
      values,
    }: {
      type: string;
      key: string;
      values: [string, string][];
    }): string =>
      `@${type}{${key},\n${values.map(([name, said]) => `  ${name} = {${said}},\n`).join('')}}\n`;
    const page = 'As [@berg2015; @__proto__] and [@constructor] say.';
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        check({ 'refs.bib': entries.map(print).join('\n'), 'content/text.md': page });
      }),
      { numRuns: 300 },
    );
  });

  test('names of the language itself are keys and fields like others', () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf'];
    const bib = names
      .map((name) => `@misc{${name}, ${name} = {x}, title = {On ${name}}}`)
      .join('\n');
    const { findings, summary } = check({
      'refs.bib': bib,
      'content/text.md': names.map((name) => `So [@${name}].`).join('\n\n'),
    });
    expect(summary.entries).toBe(names.length);
    const said = (rule: string): unknown[] =>
      findings.filter((finding) => finding.rule === rule).map(({ key }) => key);
    expect(said('no-undefined-citation')).toEqual([]);
    expect(said('no-unused-reference')).toEqual([]);
    // Underscores are how programs mark fields of their own.
    expect(said('no-unknown-field')).toEqual(names.slice(1));
  });
});

/** A long run of what could make a pattern go back and forth. */
const RUN = 20_000;
const run = (unit: string): string => unit.repeat(Math.ceil(RUN / unit.length));
const units = [
  ...[
    'a',
    'A',
    '1',
    ' ',
    '.',
    ',',
    '-',
    '?',
    '*',
    '_',
    '{',
    '}',
    '\\',
    '$',
    '&',
    '<',
    '>',
    '(',
    ')',
    '[',
    ']',
    '"',
    "'",
    '/',
    '\u0301',
  ],
  ...[
    'a, ',
    'A. ',
    'A, ',
    ' and ',
    'and ',
    'a.',
    '1-',
    '1--2, ',
    '10.',
    '10.1000/',
    'http://',
    'https://a.',
    '2019',
    '(2019) ',
    '\\a',
    '\\a{',
    '{\\',
    '<a ',
    '&a',
    '&#1',
    '[@a; ',
    '@a ',
    'p. ',
    'A.-',
    'Aa ',
    'Aa, A., ',
    'Aa & ',
    'et al. ',
    '34 per cent ',
    '\u201ca\u201d ',
    ' \n',
    'a\u00ad',
    '\u043a',
    'X-',
    'IV',
    '????',
  ],
] as const;

describe('a long run of one thing', () => {
  test.each(units)('of %j in every field is gone through', (unit) => {
    const value = run(unit);
    const braced = value.replace(/[{}]/g, '');
    const entries = fields.map((name, at) => `@article{key${at},\n  ${name} = {${braced}},\n}\n`);
    check({ 'refs.bib': entries.join('\n') });
  });

  test.each(units)('of %j in a text and a bibliography is gone through', (unit) => {
    check(asBoth(`Begins ${run(unit)} ends.`));
  });

  test('as long as five million characters is gone through, or said to be too long', () => {
    const line = 'word '.repeat(1_000_000);
    const { findings } = check({
      'refs.bib': `@book{a, title = {${line}}, author = {${line}}}`,
      'content/text.md': line,
    });
    const unread = findings.filter(({ rule }) => rule === 'no-parse-error');
    expect(unread.map(({ file }) => file)).toEqual(['content/text.md']);
  });

  test('of a hundred thousand braces, open or in pairs, is gone through', () => {
    const deep = '{'.repeat(100_000);
    for (const braces of [deep, `${deep}${'}'.repeat(100_000)}`, '}'.repeat(100_000)]) {
      check(asBoth(braces));
      check({ 'refs.bib': `@book{a, title = ${braces}}\n@book{b, title = {B}}` });
    }
  });

  test('of entries with nothing in them, all alike or all of one key, is gone through', () => {
    const { summary } = check({ 'refs.bib': '@book{a,}\n'.repeat(5_000) });
    expect(summary.entries).toBe(5_000);
  });
});

/** Work that grows with the square would be a hundred times as much, and is far from ten times. */
const GROWTH = 40;

describe('twenty times as much in a bibliography', () => {
  const library = (entries: number): Texts => ({
    'refs.bib': Array.from(
      { length: entries },
      (_, at) =>
        `@article{a${at},\n  author = {Berg, N. and Lie, K.},\n  title = {Borders of the north},\n  date = {2015},\n  journaltitle = {Journal},\n  doi = {10.1000/1},\n}\n`,
    ).join('\n'),
  });

  test('all alike, gets findings in proportion from every rule', () => {
    const few = Map.groupBy(check(library(100)).findings, ({ rule }) => rule);
    const many = Map.groupBy(check(library(2_000)).findings, ({ rule }) => rule);
    for (const [rule, found] of many) {
      expect(found.length, rule).toBeLessThan(GROWTH * Math.max(few.get(rule)?.length ?? 0, 1));
    }
    expect(rules.length).toBeGreaterThan(many.size);
  });
});
