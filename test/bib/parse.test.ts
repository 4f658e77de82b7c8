import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBib } from '../../src/bib/parse.ts';
import type { BibFile } from '../../src/bib/tree.ts';
import { entriesOf, firstEntry } from './entries.ts';

const parse = (text: string): BibFile => parseBib(text, 'test.bib');
const slice = (text: string, span: { start: number; end: number }) =>
  text.slice(span.start, span.end);

describe('parseBib', () => {
  test('gives the parts of an entry with their places', () => {
    const text = 'x @Article{smith2020,\n  Title = {On {Ships}},\n  year = 2020\n}';
    const [entry] = entriesOf(parse(text));
    expect(entry).toMatchObject({ type: 'Article', key: 'smith2020', complete: true });
    expect(entry && slice(text, entry.span)).toBe(text.slice(2));
    expect(entry && slice(text, entry.typeSpan)).toBe('Article');
    expect(entry && slice(text, entry.keySpan)).toBe('smith2020');
    const fields = entry?.fields.map(({ span, nameSpan, valueSpan }) =>
      [span, nameSpan, valueSpan].map((part) => slice(text, part)),
    );
    expect(fields).toEqual([
      ['Title = {On {Ships}}', 'Title', '{On {Ships}}'],
      ['year = 2020', 'year', '2020'],
    ]);
    expect(entry?.fields[0]?.parts).toEqual([
      { kind: 'braced', text: 'On {Ships}', span: { start: 32, end: 44 } },
    ]);
    expect(parse(text).problems).toEqual([]);
  });

  test('joins pieces of a value at #', () => {
    const { fields } = firstEntry('@misc{a, t = jan # {~} # "5" # 3}');
    expect(fields[0]?.parts.map(({ kind, text }) => [kind, text])).toEqual([
      ['macro', 'jan'],
      ['braced', '~'],
      ['quoted', '5'],
      ['number', '3'],
    ]);
  });

  test('reads strings, preambles and comments in any case', () => {
    const { nodes, problems } = parse(
      '@STRING{oup = "Oxford"}@Preamble{"\\x" # oup}@Comment{any {thing}}@comment to the end\n',
    );
    expect(nodes.map(({ kind }) => kind)).toEqual([
      'string',
      'preamble',
      'comment',
      'comment',
      'text',
    ]);
    expect(nodes[0]).toMatchObject({ name: 'oup', parts: [{ text: 'Oxford' }] });
    expect(nodes[2]).toMatchObject({ text: 'any {thing}' });
    expect(nodes[3]).toMatchObject({ text: ' to the end' });
    expect(problems).toEqual([]);
  });

  test('gives each definition of one @string its own node', () => {
    const { nodes } = parse('@string{a = "x", b = {y} # a,}');
    expect(nodes).toMatchObject([
      { kind: 'string', name: 'a', span: { start: 0, end: 16 } },
      { kind: 'string', name: 'b', span: { start: 16, end: 30 } },
    ]);
  });

  test('reads entries in parentheses and white space in odd places', () => {
    const { nodes, problems } = parse('@ book\n ( a ,\n title\n =\n {x} )');
    expect(nodes).toMatchObject([{ kind: 'entry', type: 'book', key: 'a', complete: true }]);
    expect(problems).toEqual([]);
  });

  test('reads files with a byte order mark and any line ends', () => {
    for (const newline of ['\n', '\r\n', '\r']) {
      const file = parse(`\ufeff@misc{a,${newline}  t = {x},${newline}}${newline}`);
      expect(entriesOf(file)).toMatchObject([{ key: 'a', fields: [{ name: 't' }] }]);
      expect(file.problems).toEqual([]);
    }
  });

  test('takes what stands between entries for text, e-mail addresses too', () => {
    const file = parse('Write to jo@example.org (or {us}).\n@misc{a}\nme@home (at work)');
    expect(file.nodes.map(({ kind }) => kind)).toEqual(['text', 'entry', 'text']);
    expect(file.problems).toEqual([]);
  });

  test('skips % remarks between and within entries', () => {
    const file = parse('% @misc{no, t={x}}\n@misc{yes, % a } brace\n t = {100%},\n}');
    expect(entriesOf(file)).toMatchObject([
      { key: 'yes', fields: [{ parts: [{ text: '100%' }] }] },
    ]);
    expect(file.problems).toEqual([]);
  });

  test('does not read entries inside a comment', () => {
    expect(entriesOf(parse('@comment{\n@misc{a, t={x}}\n}'))).toEqual([]);
  });

  test('lets braces protect quotation marks in a quoted value', () => {
    const { fields } = firstEntry('@misc{a, t = "the {"}good{"} one"}');
    expect(fields[0]?.parts[0]?.text).toBe('the {"}good{"} one');
  });

  test('keeps names that mean something to JavaScript', () => {
    const entry = firstEntry('@constructor{__proto__, __proto__ = {x}, toString = {y}}');
    expect(entry.key).toBe('__proto__');
    expect(entry.fields.map(({ name }) => name)).toEqual(['__proto__', 'toString']);
  });

  test('takes keys as people write them', () => {
    for (const key of ['DBLP:conf/x/y-1', 'østby2020', 'a=b', 'smith(2020)', "o'neil", '文献']) {
      const file = parse(`@misc{${key}, t = {x}}`);
      expect(entriesOf(file)[0]?.key).toBe(key);
    }
  });

  test('covers the text without gap or overlap whatever it is', () => {
    const piece = fc.constantFrom(
      ...['@', '{', '}', '(', ')', '"', ',', '=', '#', '%', '\n', ' ', '\\'],
      ...['@misc{a,', '@string{', '@comment', 't = {x}', 't = "', '\n@book{b,\n', 'x'],
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (source) => {
        const { nodes, problems } = parse(source);
        let end = 0;
        for (const { span } of nodes) {
          expect(span.start).toBe(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBe(source.length);
        for (const { span } of problems) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('reads well-formed entries back as they were put together', () => {
    const value = fc
      .stringMatching(/^[a-zé .,:%@=#-]{0,20}$/)
      .chain((text) => fc.constantFrom(`{${text}}`, `"${text}"`, `{a {${text}}}`));
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    const entry = fc.record({
      key: fc.stringMatching(/^[a-zA-Z0-9:_.-]{1,12}$/),
      fields: fc.uniqueArray(fc.tuple(name, value), { selector: ([field]) => field }),
    });
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const text = entries
          .map(({ key, fields }) => {
            const lines = fields.map(([field, written]) => `\n  ${field} = ${written},`);
            return `@misc{${key},${lines.join('')}\n}\n`;
          })
          .join('\n');
        const file = parse(text);
        expect(file.problems).toEqual([]);
        const read = entriesOf(file).map(({ key, fields }) => ({
          key,
          fields: fields.map((field) => [field.name, slice(text, field.valueSpan)]),
        }));
        expect(read).toEqual(entries);
      }),
    );
  });
});
