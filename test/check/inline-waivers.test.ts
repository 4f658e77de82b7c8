import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTexts, projectOf, type Texts } from './check-texts.ts';

const markdown = (text: string): Texts => ({ 'content/en/a.md': text });
const comment = '<!-- kildekart-ignore no-undefined-citation: Out of print. -->';

/** Keys whose citation is open, and keys whose citation is waived. */
function keysOf(texts: Texts): { open: string[]; waived: string[]; others: string[] } {
  const { findings } = checkTexts(texts);
  const cited = findings.filter(({ rule }) => rule === 'no-undefined-citation');
  const keys = (waived: boolean) =>
    cited.filter((one) => one.waived === waived).map(({ key }) => key ?? '');
  const others = findings.filter((one) => !cited.includes(one)).map(({ rule }) => rule);
  return { open: keys(false), waived: keys(true), others };
}

describe('a comment in a text that waives a finding', () => {
  it.each([
    ['the block below it', `${comment}\n\nOne [@a]\nand [@b].\n\nTwo [@c].\n`, ['a', 'b'], ['c']],
    ['the block right below it', `${comment}\nOne [@a].\n\nTwo [@c].\n`, ['a'], ['c']],
    ['a whole list', `${comment}\n\n- One [@a]\n- Two [@b]\n\nThree [@c].\n`, ['a', 'b'], ['c']],
    ['its own line', `One [@c]\nand [@a]. ${comment}\nTwo [@d].\n`, ['a'], ['c', 'd']],
    ['its line in a list', `- One [@a] ${comment}\n- Two [@c]\n`, ['a'], ['c']],
    [
      'its line of a quotation',
      `> One [@c]\n> two [@a] ${comment}\n> three [@d]\n`,
      ['a'],
      ['c', 'd'],
    ],
    [
      'the block below it in a note',
      `:::note{kind="x"}\n${comment}\n\nOne [@a].\n\nTwo [@c].\n:::\n`,
      ['a'],
      ['c'],
    ],
    [
      'what follows other comments',
      `${comment}\n<!-- kept -->\n\nOne [@a].\n\nTwo [@c].\n`,
      ['a'],
      ['c'],
    ],
  ])('is about %s', (_, text, waived, open) => {
    expect(keysOf(markdown(text))).toMatchObject({ waived, open });
  });

  it('gives its reason to the finding', () => {
    const text = `One [@a]. <!-- kildekart-ignore no-undefined-citation:\n  Out of\n  print. -->\n`;
    const { findings } = checkTexts(markdown(text));
    expect(findings.map(({ waiver }) => waiver)).toEqual(['Out of print.']);
  });

  it.each([
    ['far from what it is about', `${comment}\n\nOne.\n\nTwo [@a].\n`, 'no-stale-waiver'],
    ['at the end of the text', `Two [@a].\n\n${comment}\n`, 'no-stale-waiver'],
    ['without a rule', 'Two [@a]. <!-- kildekart-ignore -->\n', 'no-stale-waiver'],
    [
      'without a rule, with a reason',
      'Two [@a]. <!-- kildekart-ignore : Gone. -->\n',
      'no-stale-waiver',
    ],
    ['of a rule that is none', `Two [@a]. ${comment.replace('no-', 'not-')}\n`, 'no-stale-waiver'],
    [
      'without a reason',
      'Two [@a]. <!-- kildekart-ignore no-undefined-citation -->\n',
      'require-waiver-reason',
    ],
    [
      'with no colon before its reason',
      'Two [@a]. <!-- kildekart-ignore no-undefined-citation Gone -->\n',
      'require-waiver-reason',
    ],
  ])('is a finding itself when it stands %s', (_, text, rule) => {
    const { open, waived, others } = keysOf(markdown(text));
    expect({ open, waived, others }).toEqual({ open: ['a'], waived: [], others: [rule] });
  });

  it('is pointed at with its line and column', () => {
    const { findings } = checkTexts(markdown(`One.\n\n> ${comment}\n>\n> Two.\n`));
    expect(findings).toMatchObject([
      { rule: 'no-stale-waiver', line: 3, column: 3, endColumn: 65 },
    ]);
  });

  it.each([
    '`<!-- kildekart-ignore no-undefined-citation: x y -->` [@a]\n',
    '[@a] <!-- kildekart-ignored no-undefined-citation: x y -->\n',
    '[@a] <!-- see kildekart-ignore no-undefined-citation: x y -->\n',
    '[@a] <!-- kildekart-ignore no-undefined-citation: x y\n',
  ])('is no waiver in any other form: %s', (text) => {
    expect(projectOf(markdown(text)).waivers).toEqual([]);
  });

  it('may stand there in any number, open or closed', () => {
    const closed = '<!-- kildekart-ignore x: y -->\n\n'.repeat(3000);
    const many = closed + '<!-- kildekart-ignore \n\n'.repeat(30_000);
    expect(projectOf(markdown(many)).waivers).toHaveLength(3000);
  });
});

describe('a comment in a bibliography that waives a finding', () => {
  const bib = (text: string): Texts => ({ 'bibliography/a.bib': text });
  const waive = '@comment{kildekart-ignore no-empty-field: The note is to be written.}\n';
  const entry = (key: string) => `@misc{${key},\n  title = {On ${key}},\n  note = {},\n}\n`;
  const verdicts = (text: string) =>
    checkTexts(bib(text), {
      rules: new Set(['no-empty-field', 'no-unused-string', 'no-stale-waiver']),
    }).findings.map(({ rule, key, waived }) => [rule, key, waived]);

  it('is about the entry below it', () => {
    const text = `${entry('a')}${waive}\nfree words\n\n${entry('b')}${entry('c')}`;
    expect(verdicts(text)).toEqual([
      ['no-empty-field', 'a', false],
      ['no-empty-field', 'b', true],
      ['no-empty-field', 'c', false],
    ]);
  });

  const aboutString = '@comment{kildekart-ignore no-unused-string: For the next edition.}\n';

  it('may stand with others above one entry', () => {
    expect(verdicts(`${waive}${aboutString}${entry('b')}`)).toEqual([
      ['no-stale-waiver', null, false],
      ['no-empty-field', 'b', true],
    ]);
  });

  it('may be about a string', () => {
    expect(verdicts(`${aboutString}@string{q = {Quay}}\n${entry('b')}`)).toEqual([
      ['no-unused-string', null, true],
      ['no-empty-field', 'b', false],
    ]);
  });

  it('is a finding itself when nothing comes below it', () => {
    expect(verdicts(`${entry('b')}${waive}`)).toEqual([
      ['no-empty-field', 'b', false],
      ['no-stale-waiver', null, false],
    ]);
  });

  it('does not become one by being about something else', () => {
    expect(projectOf(bib('@comment{jabref-meta: kildekart-ignore x: y;}\n')).waivers).toEqual([]);
  });
});

describe('waivers in any texts', () => {
  const piece = fc.constantFrom(
    comment,
    '<!--',
    '-->',
    'kildekart-ignore',
    '> ',
    '- ',
    '\n',
    '\r\n',
    '[@a]',
    ': ',
    '*',
    ':::note\n',
    '@comment{kildekart-ignore ',
    '}',
    '@book{',
  );
  it('point into their files', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const { waivers } = projectOf({ 'content/en/a.md': text, 'bibliography/a.bib': text });
        for (const { source, within } of waivers) {
          expect(text.slice(source.span.start, source.span.end)).toContain('kildekart-ignore');
          expect(within?.start).toBeLessThanOrEqual(within?.end ?? 0);
          expect(within?.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
