import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-placeholder';
const path = 'content/en/a.md';

/** The words that the rule marks in a text. */
function found(text: string): string[] {
  const texts = { [path]: text };
  return findingsOf(rule, texts).map((finding) => marked(finding, texts));
}

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    ['The men had not meant to stay (needs reference).', 'needs reference'],
    ['Sales rose [citation needed].', 'citation needed'],
    ['Sales rose [insert ref]', 'insert ref'],
    ['Sales rose (insert reference here!)', 'insert reference here'],
    ['Sales rose (needs a source)', 'needs a source'],
    ['Sales rose. Needs reference', 'Needs reference'],
    ['(Kiss, 2019) Missing in the the reference list!).', 'Missing in the the reference list'],
    ['(missing from the bibliography)', 'missing from the bibliography'],
    ['TODO: ask Kari', 'TODO'],
    ['In XXXX the law changed.', 'XXXX'],
    ['In ???? the law changed.', '????'],
    ['As said (??).', '??'],
    ['Sales rose [source?].', '[source?]'],
    ['Sales rose (Ref?).', '(Ref?)'],
    ['Lorem ipsum dolor sit amet.', 'Lorem ipsum'],
    ['Some *emphasis* and (needs\n**reference**)', null],
  ])('sees the reminder in: %s', (text, words) => {
    expect(found(text)).toHaveLength(1);
    if (words !== null) expect(found(text)).toEqual([words]);
  });

  it.each([
    'Every claim needs a source.',
    'Every claim needs a citation, and most have one.',
    'Eight works are missing from the reference list.',
    'Four of them are not in the reference list, the editors found.',
    'The argument needs reference to history.',
    'No reference is needed for what everybody knows.',
    'Insert references where you need them, and sources where you can.',
    'Todo el mundo lo sabe, y todos callan.',
    'Really? Yes?! What now??',
    'Odds ratio 1 (reference)',
    'Run `TODO` first.',
    '```\nTODO\n```',
    '<!-- TODO: ask Kari -->\n\nText.',
    'See [@todo2019] and @TODO2020.',
    'The report has “needs reference” here.',
    'The report has "(citation needed)" here.',
    '> “And then what???”, she said.',
    ':::note{kind="remark"}\nBeside “Kiss & Zimmermann, 2019” the remark “Missing in the the reference list!” was left in print.\n:::',
    ':::note{kind="remark"}\nThe report prints “The men had not meant to stay when they came to Oslo at the time (needs reference)”.\n:::',
  ])('is calm about: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('sees a reminder that stands within a quotation rather than being quoted', () => {
    const quotation =
      'As one put it, “we had not meant to stay in the city for longer than a summer at most (needs reference)”.';
    expect(found(quotation)).toEqual(['needs reference']);
  });

  it('finds the place also behind escapes and entities', () => {
    const text = 'Fish \\& chips &amp; more \\* and so on (needs reference).';
    expect(found(text)).toEqual(['needs reference']);
  });

  it('looks into the front matter and says which field', () => {
    const texts = { [path]: '---\ntitle: TODO\norder: 1\n---\nText.\n' };
    const [finding] = findingsOf(rule, texts);
    expect(finding).toMatchObject({ line: 2, field: 'title' });
  });

  it('minds whole values of the bibliography only', () => {
    const texts = {
      'bibliography/a.bib':
        '@book{a, title = {What Is to Be Done???}, author = {TODO, Jun}, year = {????}, note = {TBD}, owner = {xxx}}',
    };
    expect(findingsOf(rule, texts).map(({ key, field }) => [key, field])).toEqual([
      ['a', 'year'],
      ['a', 'note'],
    ]);
  });

  it('is not exhausted by hostile text', () => {
    const text = `${'('.repeat(50_000)} ${'?'.repeat(50_000)} ${'needs a '.repeat(20_000)}`;
    expect(found(text)).toHaveLength(1);
    expect(found(`${'> '.repeat(50)}TODO`)).toEqual(['TODO']);
  });
});
