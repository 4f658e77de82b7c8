import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataTable } from '../../../src/check/data/data-table.ts';
import { citationsByKey } from '../../../src/cite/backlinks.ts';
import { checkTexts, findingsOf, marked, projectOf } from '../check-texts.ts';
import { regulationRow } from './rows.ts';

const path = 'content/data/regulation.yaml';
const read = (text: string) => readDataTable({ path, text });
const ids = (text: string) => read(text).rows.map(({ id }) => id);

describe('a file of data', () => {
  it('is a list of rows, bare or under "rows:", in any indentation and with any ends of lines', () => {
    const two = regulationRow() + regulationRow({ id: 'b' });
    const indented = `rows:\n${two.replace(/^/gm, '    ').trimEnd()}\n`;
    for (const text of [two, indented, two.replaceAll('\n', '\r\n'), `\uFEFF${two}`]) {
      expect(ids(text)).toEqual(['no-purchase-ban', 'b']);
      expect(read(text).document.problems).toEqual([]);
    }
  });

  it('gives its citations to the corpus, with the statement and the anchor of the row', () => {
    const { corpus } = projectOf({ [path]: regulationRow() });
    const [citation] = citationsByKey(corpus).get('berg2015') ?? [];
    expect(citation).toMatchObject({
      anchor: 'row-no-purchase-ban',
      locator: { label: 'page', value: '3' },
      sentence: { text: 'Norway prohibits buying sex [@berg2015, p. 3].' },
    });
  });

  it.each([
    ['double quotes', '"[see @berg2015, p. 3; @vik2016]"'],
    ['single quotes', "'[see @berg2015, p. 3; @vik2016]'"],
    ['folded lines', '>-\n    [see @berg2015,\n    p. 3; @vik2016]'],
    ['an escape', '"[see\\u0020@berg2015, p. 3; @vik2016]"'],
  ])('says where each key stands, also in %s', (_, cites) => {
    for (const bom of ['', '\uFEFF']) {
      const texts = { [path]: bom + regulationRow({ cites }) };
      const found = findingsOf('no-undefined-citation', texts);
      expect(found.map((finding) => marked(finding, texts))).toEqual(['@berg2015', '@vik2016']);
    }
  });

  it('loses one row for one bad row', () => {
    const good = [regulationRow(), regulationRow({ id: 'c' })];
    for (const bad of [
      regulationRow({ id: 'b', country: 'QQ' }),
      '- 12\n',
      '- id: b\n  id: b\n',
      '- id: "b\n',
      '- id: b\n  cites: [@a]\n',
      '- id: b\n  name: *nobody\n',
    ]) {
      expect(ids(good.join(bad))).toEqual(['no-purchase-ban', 'c']);
      expect(checkTexts({ [path]: good.join(bad) }).summary.errors).toBeGreaterThan(0);
    }
  });

  it('says that citations stand in quotes, where YAML objects to the sign @', () => {
    const texts = { [path]: regulationRow({ cites: '@berg2015' }) };
    const [finding] = findingsOf('no-parse-error', texts);
    expect(finding?.line).toBe(12);
    expect(finding?.message).toContain('Citations stand in quotes');
  });

  it('keeps the first of two rows with one id', () => {
    const texts = { [path]: regulationRow() + regulationRow({ penalty: 'a fine' }) };
    expect(read(texts[path] ?? '').rows.map(({ value }) => value)).toMatchObject([
      { penalty: 'not-said' },
    ]);
    expect(findingsOf('valid-data', texts)).toMatchObject([{ line: 15 }]);
  });

  it('takes __proto__ and constructor for fields that nobody reads', () => {
    const hostile = regulationRow({ __proto__x: '1' }).replace('__proto__x', '__proto__');
    expect(ids(hostile)).toEqual([]);
    expect(read(hostile).faults[0]?.message).toContain('"__proto__" is not a field');
    expect(ids(`${regulationRow()}  constructor: {prototype: {polluted: 1}}\n`)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('says of two fields that nobody would read them', () => {
    const { faults } = read(regulationRow({ __proto__x: '1', penalti: 'none' }));
    expect(faults.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(
        /^"__proto__x", "penalti" are not fields of .*, so nobody would read them\. /,
      ),
    );
  });

  it('survives aliases of aliases, nesting without end and a file that is far too long', () => {
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n';
    for (const text of [bomb, '['.repeat(100_000), '- '.repeat(50_000), 'x'.repeat(2_000_001)]) {
      expect(read(text).rows).toEqual([]);
      expect(read(text).document.problems.length).toBeGreaterThan(0);
    }
  });

  it('never throws, whatever is cut out of it or put into it', () => {
    const text = regulationRow() + regulationRow({ id: 'b', cites: '"[@a; @b, p. 3]"' });
    const piece = fc.constantFrom(
      '"',
      '[',
      ']',
      '\n',
      '  ',
      '- ',
      '@',
      ':',
      '&a ',
      '*a',
      '|',
      '\0',
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(8), piece, (at, length, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + length);
        for (const { rule } of checkTexts({ [path]: changed }).findings) {
          expect(rule).not.toBe('internal-error');
        }
      }),
    );
  });
});
