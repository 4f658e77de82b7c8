import { describe, expect, it } from 'vitest';
import { read } from '../cited.ts';

const found = (text: string) =>
  read(text).problems.map(({ code, span }) => [code, text.slice(span.start, span.end)]);

describe('what is wrong with a text', () => {
  it.each([
    ['a citation never closed', 'So [@a and on.', 'unclosed-citation', '[@a'],
    [
      'one with a prefix',
      'So [see, e.g., @a, p. 3.\n\nNext]',
      'unclosed-citation',
      '[see, e.g., @a',
    ],
    ['one without author', 'So [-@a and on.', 'unclosed-citation', '[-@a'],
    ['one in a quotation', '> [@a\n\nx', 'unclosed-citation', '[@a'],
    ['a semicolon too many', 'So [@a;].', 'malformed-citation', '[@a;]'],
    ['a part without a key', 'So [@a; and on].', 'malformed-citation', '[@a; and on]'],
    ['brackets right behind', 'So [@a][b].', 'malformed-citation', '[@a]'],
    ['attributes right behind', 'So [@a]{.x}.', 'malformed-citation', '[@a]'],
    ['an address with blanks', 'So [@a](not an address).', 'malformed-citation', '[@a]'],
    ['blanks in a key', 'So @{two words}.', 'malformed-citation-key', '@{two words}'],
    ['a minus in running text', 'So -@a says.', 'suppressed-author-outside-brackets', '-@a'],
    ['an unknown container', ':::box{a=b}\nx\n:::', 'unknown-container', ':::box{a=b}'],
    [
      'a container never closed',
      ':::note{kind="x"}\nx\n\ny',
      'unclosed-container',
      ':::note{kind="x"}',
    ],
    ['a citation in HTML', '<div>\nSo [@a, p. 3].\n</div>', 'citation-in-html', '[@a,'],
  ])('is %s', (_what, text, code, written) => {
    expect(found(text)).toEqual([[code, written]]);
  });

  it.each([
    ['citations', '[see @a, p. 3; -@b] and @c [p. 4; @d] and @{e}'],
    ['links', '[@a](x.md) and [text][@b]'],
    ['brackets of other kinds', '[0, 1) and [sic] and [*] @a and [1, 2; 3] @b'],
    ['an interval before a key', 'from [0, 1) as in @a'],
    ['escaped brackets', '\\[@a and \\[@b\\]'],
    ['code', '`[@a` and `@{two words}`'],
    ['a list of keys', '- @a\n- -- @b'],
    ['hyphens in words', 'pre-@a and --@b'],
    ['a container closed in a quotation', '> :::note{kind="x"}\n> x\n> :::'],
    ['a longer fence', '::::note{kind="x"}\nx\n::::'],
    ['a container within another', '::::note{kind="x"}\n:::note{kind="y"}\nx\n:::\n::::'],
    ['HTML', '<!-- [@a] -->\n\n<a href="https://example.org/@a">x</a>\n\n<div>\n\n[@a]\n\n</div>'],
    ['braces of LaTeX', '\\cite{@{}} and @{}'],
  ])('is not %s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  it('says what to do', () => {
    const [problem] = read('So [@a and on.').problems;
    expect(problem?.message).toBe(
      'The bracket of the citation @a is never closed, so readers see it as text. Write ] behind the citation, in the same paragraph.',
    );
  });
});

describe('text that nobody could get through', () => {
  it.each([
    ['brackets', '[@a '.repeat(5000)],
    ['emphasis', '*[@a'.repeat(5000)],
    ['words behind a bracket', `[${'a '.repeat(20_000)}`],
    ['stops behind a bracket', `[@a${'. '.repeat(20_000)}`],
    ['quotations', '> '.repeat(20_000)],
    ['lists', '- '.repeat(20_000)],
  ])('is left unread where there are too many %s', (_what, dense) => {
    const text = `Before [@b].\n\n${dense}\n\nAfter [@c].`;
    expect(found(text)).toEqual([['unreadable-paragraph', dense]]);
    expect(read(text).citations.map(({ key }) => key)).toEqual(['b', 'c']);
  });

  it('is left unread where it has too many lines', () => {
    const dense = 'A line [@a].\n'.repeat(10_001).trimEnd();
    const text = `Before [@b].\n\n${dense}\n\nAfter [@c].`;
    expect(found(text)).toEqual([['unreadable-paragraph', dense]]);
    expect(read(text).citations.map(({ key }) => key)).toEqual(['b', 'c']);
  });

  it('is read where the signs stand in code or in a table', () => {
    const code = `\`\`\`\n${'[@a '.repeat(2000)}\n\`\`\`\n\n`;
    const table = `| a |\n|---|\n${'| [@a] |\n'.repeat(2000)}`;
    const { citations, problems } = read(`${code}${table}`);
    expect(problems).toEqual([]);
    expect(citations).toHaveLength(2000);
  });

  it('is read to the end where containers open and never close', () => {
    const { problems } = read(`${':::note{kind="x"}\n'.repeat(2000)}[@a]`);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['unclosed-container']));
  });
});

describe('a file of millions of characters', () => {
  it('is left unread beyond the limit, and says so', () => {
    const text = `---\ntitle: Long\n---\n\n[@a] ${'word '.repeat(700_000)}`;
    const { citations, problems, frontmatter } = read(text);
    expect(citations).toEqual([]);
    expect(frontmatter['title']).toBe('Long');
    expect(problems.map(({ code }) => code)).toEqual(['unreadable-document']);
    expect(problems[0]?.message).toContain('3500026 characters');
  });
});
