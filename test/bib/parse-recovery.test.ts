import { describe, expect, test } from 'vitest';
import { parseBib } from '../../src/bib/parse.ts';
import { entriesOf } from './entries.ts';

/** Codes and places of problems, and the entries with their fields, in short. */
function read(text: string) {
  const file = parseBib(text, 'test.bib');
  const problems = file.problems.map(({ code, span }) => [code, text.slice(span.start, span.end)]);
  const entries = entriesOf(file).map(({ key, fields, complete }) => {
    const values = fields.map(
      ({ name, parts }) => `${name}=${parts.map((part) => part.text).join('#')}`,
    );
    return [key, complete, ...values];
  });
  return { problems, entries };
}

const good = '@misc{good, t = {fine}}';
const goodEntry = ['good', true, 't=fine'];

describe('one bad entry costs one entry', () => {
  test.each([
    [
      'an entry without its closing brace',
      '@misc{a, t = {x},\n',
      'unclosed-entry',
      ['a', false, 't=x'],
    ],
    [
      'a value without its closing brace',
      '@misc{a,\n t = {x,\n y = {2},\n}\n',
      'unclosed-brace',
      ['a', true, 't=x', 'y=2'],
    ],
    [
      'a value with two braces missing',
      '@misc{a,\n t = {x {y,\n y = {2},\n}\n',
      'unclosed-brace',
      ['a', true, 't=x {y', 'y=2'],
    ],
    [
      'a value without its closing quotation mark',
      '@misc{a,\n t = "x,\n y = {2}\n}\n',
      'unclosed-quote',
      ['a', true, 't=x', 'y=2'],
    ],
    [
      'an escaped brace, which BibTeX counts',
      '@misc{a,\n t = {x \\{ y},\n y = {2}\n}\n',
      'unclosed-brace',
      ['a', true, 't=x \\{ y', 'y=2'],
    ],
    [
      'a brace too many behind a value',
      '@misc{a, t = {x}},\n y = {2}\n}\n',
      'extra-closing-brace',
      ['a', true, 't=x', 'y=2'],
    ],
    ['no key', '@misc{t = {x}}\n', 'missing-key', ['', true, 't=x']],
    ['an empty key', '@misc{, t = {x}}\n', 'missing-key', ['', true, 't=x']],
    ['a key with spaces', '@misc{my key, t = {x}}\n', 'invalid-key', ['my key', true, 't=x']],
    ['no comma behind the key', '@misc{a\n t = {x}}\n', 'missing-comma', ['a', true, 't=x']],
    [
      'no comma behind the key on its line',
      '@misc{a t = {x}}\n',
      'missing-comma',
      ['a', true, 't=x'],
    ],
    [
      'no comma between fields',
      '@misc{a, t = {x}\n y = {2}}\n',
      'missing-comma',
      ['a', true, 't=x', 'y=2'],
    ],
    ['two commas', '@misc{a, t = {x},, y = {2}}\n', 'duplicate-comma', ['a', true, 't=x', 'y=2']],
    [
      'a field without = and value',
      '@misc{a, t, y = {2}}\n',
      'missing-equals',
      ['a', true, 't=', 'y=2'],
    ],
    [
      'a field without =',
      '@misc{a, t {x}, y = {2}}\n',
      'missing-equals',
      ['a', true, 't=x', 'y=2'],
    ],
    [
      'a field without value',
      '@misc{a, t = , y = {2}}\n',
      'missing-value',
      ['a', true, 't=', 'y=2'],
    ],
    ['a value without name', '@misc{a, = {x}, y = {2}}\n', 'missing-name', ['a', true, 'y=2']],
    [
      'words without braces',
      '@misc{a, t = some words, y = {2}}\n',
      'unquoted-value',
      ['a', true, 't=some words', 'y=2'],
    ],
    [
      'a range without braces',
      '@misc{a, t = 10--20, y = {2}}\n',
      'unquoted-value',
      ['a', true, 't=10--20', 'y=2'],
    ],
    [
      'quotation marks in a quoted value',
      '@misc{a, t = "the "best" one", y = {2}}\n',
      'unescaped-quote',
      ['a', true, 't=the "best" one', 'y=2'],
    ],
    [
      'escaped quotation marks in a quoted value',
      '@misc{a, t = "M\\"uller", y = {2}}\n',
      'unescaped-quote',
      ['a', true, 't=M\\"uller', 'y=2'],
    ],
    [
      'two values without #',
      '@misc{a, t = {x} {z}, y = {2}}\n',
      'missing-concatenation',
      ['a', true, 't=x#z', 'y=2'],
    ],
    [
      'a parenthesis closed by a brace',
      '@misc(a, t = {x}}\n',
      'mismatched-delimiter',
      ['a', true, 't=x'],
    ],
    [
      'stray signs',
      '@misc{a, ## {z} \\ t = {x}, y = {2}}\n',
      'unexpected-character',
      ['a', true, 't=x', 'y=2'],
    ],
  ])('%s', (_, bad, code, entry) => {
    const { problems, entries } = read(bad + good);
    expect(problems.map(([found]) => found)).toEqual([code]);
    expect(entries).toEqual([entry, goodEntry]);
  });

  test('a head without a brace is text, and said so', () => {
    const { problems, entries } = read(`@article a, t = {x}\n${good}`);
    expect(problems).toEqual([['missing-open-brace', '@article']]);
    expect(entries).toEqual([goodEntry]);
  });

  test('an unclosed value at the end of the file', () => {
    const { problems, entries } = read(`${good}\n@misc{a, t = {x {y}, z`);
    expect(problems).toEqual([['unclosed-brace', '{']]);
    expect(entries).toEqual([goodEntry, ['a', false, 't=x {y}, z']]);
  });

  test('an unclosed value before entries that do not begin their line', () => {
    const { entries } = read('  @misc{a, t = {{x\n  @misc{b, t = {y}}\n  @misc{c, t = {z}}');
    expect(entries.map(([key]) => key)).toEqual(['a', 'b', 'c']);
  });

  test('an unclosed comment hides its own line only', () => {
    const { problems, entries } = read(`@comment{ { oh\n${good}`);
    expect(problems.map(([code]) => code)).toEqual(['unclosed-brace']);
    expect(entries).toEqual([goodEntry]);
  });

  test('an unclosed @string before an entry', () => {
    const { problems, entries } = read(`@string{a = {x}\n${good}`);
    expect(problems).toEqual([['unclosed-entry', '@string']]);
    expect(entries).toEqual([goodEntry]);
  });
});

describe('messages', () => {
  test('name what is wrong, at the place where it is', () => {
    const text = '@misc{a,\n  t = {x}\n  y = {2}\n}';
    const [problem] = parseBib(text, 'test.bib').problems;
    expect(problem?.message).toBe(
      'A comma is missing here. Without it other tools drop the rest of the entry. Put a comma behind t.',
    );
    expect(problem?.span).toEqual({ start: 18, end: 18 });
  });

  test('quote the file briefly and on one line', () => {
    const words = 'very many words '.repeat(20);
    const [problem] = parseBib(`@misc{a, t = ${words}\n}`, 'test.bib').problems;
    expect(problem?.message).toMatch(/^The value “very many words[^\n]{20,30}…” needs braces/);
  });

  test('do not fill placeholders with what the file says', () => {
    const [problem] = parseBib('@misc{a, t = {found} {x}, {found} y}', 'test.bib').problems;
    expect(problem?.message).not.toContain('undefined');
  });
});

describe('hostile texts', () => {
  const many = 20_000;
  test.each([
    ['nested braces', `@a{k, t = ${'{'.repeat(100_000)}${'}'.repeat(100_000)}}`],
    ['braces never closed', `@a{k, t = ${'{'.repeat(100_000)}`],
    ['unclosed entries', '@a{k,\n t = {x\n'.repeat(many)],
    ['unclosed indented entries', ' @a{k,\n t = {x\n'.repeat(many)],
    ['unclosed entries without key', '@a{\n a = {x\n b = {y}\n'.repeat(many)],
    [
      'unclosed entries that close at the end',
      `${' @a{k, t = {x\n b = {y}}\n'.repeat(many)}${'}'.repeat(many)}`,
    ],
    ['unclosed entries on one line', `${'@a{k, t = {{x\n b = {y}} '.repeat(many)}\n@a{k, t={x}}`],
    ['unclosed quotes', '\n @a{k, t = "{'.repeat(many)],
    ['unclosed comments', '\n@comment{ {'.repeat(many)],
    ['heads', '@a{'.repeat(many)],
    ['fields never closed', `@a{k,\n${' a = {\n'.repeat(many)}`],
    ['white space', `@a{k,${' \n'.repeat(many * 10)}} x`],
  ])('take time linear in their length: %s', (_, text) => {
    // Quadratic reading of these would take minutes; the runner's own time limit is the judge.
    const { nodes } = parseBib(text, 'test.bib');
    expect(nodes.at(-1)?.span.end).toBe(text.length);
  });

  test('a value of 50 million characters on one line is a value', () => {
    const text = `@a{k, t = {${'x'.repeat(50_000_000)}}}`;
    const { nodes, problems } = parseBib(text, 'test.bib');
    expect(nodes).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  test('one entry does not fill memory with problems', () => {
    expect(parseBib(`@a{k,${','.repeat(100_000)}`, 'test.bib').problems.length).toBeLessThan(50);
  });

  test('each of thousands of unclosed entries is found', () => {
    expect(entriesOf(parseBib('@a{k,\n t = {x\n'.repeat(many), 'test.bib'))).toHaveLength(many);
  });
});
