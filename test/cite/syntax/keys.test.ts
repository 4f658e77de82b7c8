import { describe, expect, it } from 'vitest';
import { cited } from '../cited.ts';

describe('the key of a citation', () => {
  it.each([
    ['letters and digits', '@smith2019', 'smith2019'],
    ['letters of any script', '@ünicode @日本', 'ünicode', '日本'],
    ['letters beyond the basic plane', '@𐐷x𐐷', '𐐷x𐐷'],
    ['numbers of any kind at the start', '@1984 @½', '1984', '½'],
    ['underscores', '@_a_b_', '_a_b_'],
    ['single punctuation inside', '@a:b.c#d$e%f&g-h+i?j<k>l~m/n', 'a:b.c#d$e%f&g-h+i?j<k>l~m/n'],
    ['no punctuation at the end', '@a. @b, @c: @d; @e? @f/', 'a', 'b', 'c', 'd', 'e', 'f'],
    ['no two signs of punctuation together', '@a..b @c::d @e--f', 'a', 'c', 'e'],
    ['an address', '@http://example.org/a', 'http://example.org/a'],
    ['a possessive', "@smith's view", 'smith'],
    ['an asterisk for all works', '@*', '*'],
  ])('may be or hold %s', (_name, text, ...keys) => {
    expect(cited(text)).toEqual(keys.map((key) => `in text ${key}`));
  });

  it('may stand in braces, with anything in them but blanks', () => {
    expect(cited('@{a,b}, [@{x;y]z}] @{p{q}r}')).toEqual(['in text a,b', 'x;y]z', 'in text p{q}r']);
  });

  it('ends with its braces', () => {
    expect(cited('@{a}b')).toEqual(['in text a']);
  });

  it.each(['@{two words}', '@{}', '@{never closed', '@{\\hspace{1em}}', '@', '@ a', '@-a', '@.a'])(
    'is not in %s',
    (text) => {
      expect(cited(text)).toEqual([]);
    },
  );
});

describe('a citation is not found', () => {
  it.each([
    ['after a word', 'me@example.org x@y é@b 漢@c 1@d'],
    ['after a full stop', 'me.@x .@y ..@z'],
    ['after a backslash', '\\@a foo\\@b'],
    ['in code', '`@a` ``[@b]``'],
    ['in a block of code', '```\n[@a]\n```\n\n    @b\n'],
    ['in the target of a link', '[text](https://example.org/@a "@b")'],
    ['in the target of an image', '![text](@a.png)'],
    ['in an autolink', '<https://example.org/@a> <me@example.org>'],
    ['in a web address', 'https://example.org/@a and www.example.org/@b'],
    ['in a web address within brackets', '[see https://example.org/@a]'],
    ['in an e-mail address', 'write to some.body@example.org'],
    ['in HTML', '<a href="@a">text</a> <!-- @b -->'],
    ['in front matter', '---\ntitle: "@a"\n---\n'],
    ['in bookdown’s cross-references', 'see \\@ref(fig:x)'],
  ])('%s', (_where, text) => {
    expect(cited(text)).toEqual([]);
  });
});

describe('a citation is found', () => {
  it.each([
    ['at the start of a line', '@a', ['in text a']],
    ['after an ellipsis', '...@a', ['in text a']],
    [
      'after other punctuation',
      '(@a) "@b" —@c a/@d',
      ['a', 'b', 'c', 'd'].map((k) => `in text ${k}`),
    ],
    ['right after another', '@a@b', ['in text a', 'in text b']],
    ['after a link', '[text](https://example.org)[@a]', ['a']],
    ['after an escaped backslash', '\\\\@a', ['in text a']],
    ['in emphasis', '*@a* **[@b]** ~~@c~~', ['in text a', 'b', 'in text c']],
    ['in the text of a link', '[see @a](https://example.org)', ['in text a']],
    ['in a heading', '## What @a says [@b]', ['in text a', 'b']],
    ['in a quotation', '> [@a]', ['a']],
    ['in a list', '- [@a]\n- @b', ['a', 'in text b']],
    ['in a table', '| a |\n|---|\n| [@a; @b] |', ['a + b']],
    ['in a footnote', 'x[^1]\n\n[^1]: See [@a].', ['a']],
    ['in an inline note of pandoc, where brackets make no cluster', 'x^[see @a]', ['in text a']],
    ['within HTML tags of a line', 'x <b>[@a]</b>', ['a']],
    ['in a container', ':::note{kind="remark"}\n[@a]\n:::', ['a']],
    ['in the alternative text of an image', '![by @a](x.png)', ['in text a']],
  ])('%s', (_where, text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe('a minus before the sign', () => {
  it('leaves the author out within brackets', () => {
    expect(cited('[-@a; see -@b; -@{c}]')).toEqual([
      'without author a + without author see|b + without author c',
    ]);
  });

  it('is a hyphen after a word, a dash with another, and text outside of brackets', () => {
    expect(cited('[pre-@a] [see--@b] [see ---@c] -@d x -@e [p. 4]')).toEqual([
      'pre-|a',
      'see--|b',
      'see ---|c',
      'in text d',
      'in text e|page 4',
    ]);
  });

  it('wins over an e-mail address that GFM would see', () => {
    expect(cited('[-@smith.jones.org]')).toEqual(['without author smith.jones.org']);
  });
});
