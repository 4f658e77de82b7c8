import { describe, expect, it } from 'vitest';
import { cited } from '../cited.ts';

describe('citations in brackets', () => {
  it.each([
    ['one', '[@a]', ['a']],
    ['several', '[@a; @b;@c ; @d]', ['a + b + c + d']],
    ['blanks at the ends', '[ @a ]', ['a']],
    ['a prefix', '[see @a; but cf. @b]', ['see|a + but cf.|b']],
    ['a locator and a suffix', '[@a, pp. 3–5 and passim]', ['a|page 3–5|and passim']],
    ['a line break', '[see\n@a,\np. 3]', ['see|a|page 3']],
    ['a line break in a quotation', '> [see @a,\n> p. 3]', ['see|a|page 3']],
    ['markup around the key', '[*see* @a, *p.* 3, **new**]', ['see|a|page 3|, new']],
    ['code', '[see `]` @a]', ['see ]|a']],
    ['escaped signs', '[\\[see\\] @a \\; b]', ['[see]|a||; b']],
    ['entities', '[@a &amp; b]', ['a||& b']],
    [
      'brackets in the suffix',
      '[@a [emphasis added; mine]; @b]',
      ['a||[emphasis added; mine] + b'],
    ],
    ['a semicolon in quotation marks', '[@a, “one; two”; @b]', ['a||, “one; two” + b']],
    ['a semicolon in emphasis', '[@a *b; c*; @d]', ['a||b; c + d']],
    ['a quotation mark that stays alone', '[@a 5" wide; @b]', ['a|page 5|" wide + b']],
  ])('may hold %s', (_what, text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it('hold citations in prefix and suffix apart', () => {
    expect(cited('[see [@a] and @b, as @c]')).toEqual([
      'see [@a] and|b||, as @c',
      'a',
      'in text c',
    ]);
  });

  it('are decided from the outside in', () => {
    expect(cited('[@a [p. 3]]')).toEqual(['a||[p. 3]']);
    expect(cited('[@a [p. 3]; x]')).toEqual(['in text a|page 3']);
  });

  it.each([
    ['part of them has no key', '[@a; and more]'],
    ['they end with a semicolon', '[@a;]'],
    ['they begin with a semicolon', '[; @a]'],
    ['the key stands in emphasis', '[**@a**]'],
    ['the key stands in inner brackets', '[see [@a] and]', 'a'],
    ['they are a link', '[@a](https://example.org)'],
    ['they are a reference to a definition', '[@a][b]\n\n[b]: https://example.org'],
    ['something in brackets follows', '[@a][^1]\n\n[^1]: x'],
    ['attributes follow', '[@a]{.class}'],
    ['they are the alternative text of an image', '![@a](x.png)'],
    ['they are escaped', '\\[@a\\]'],
    ['they are never closed', '[@a'],
    ['emphasis begins inside and ends outside', '[*@a] b*'],
  ])('are none where %s', (_why, text, expected = 'in text a') => {
    expect(cited(text)).toEqual([expected]);
  });

  it('are no definition of a link', () => {
    expect(cited('[@a]: https://example.org\n\nUse [@a] here.')).toEqual(['a', 'a']);
  });

  it('leave definitions of links alone', () => {
    expect(cited('[see]: https://example.org/@a\n\n[see] [@b]')).toEqual(['b']);
  });

  it('may follow one another after a blank', () => {
    expect(cited('[@a] [@b] (c)')).toEqual(['a', 'b']);
  });

  it('are found within unclosed brackets', () => {
    expect(cited('[open and [@a, p. 3] and on')).toEqual(['a|page 3']);
  });
});

describe('a citation in the text', () => {
  it.each([
    ['a locator', '@a [p. 3]', 'in text a|page 3'],
    ['a locator without a blank before', '@a[p. 3]', 'in text a|page 3'],
    ['a locator on the next line', '@a\n[p. 3]', 'in text a|page 3'],
    ['a locator on the next line of a quotation', '> @a  \n> [p. 3]', 'in text a|page 3'],
    ['a suffix', '@a [emphasis added]', 'in text a||, emphasis added'],
    ['further citations', '@a [p. 3; @b, p. 4]', 'in text a|page 3 + b|page 4'],
    ['further citations only', '@a [see @b; -@c]', 'in text a + see|b + without author c'],
    ['nothing in its brackets', '@a []', 'in text a'],
    ['attributes behind its brackets', '@a [p. 3]{.class}', 'in text a|page 3'],
  ])('may be followed by %s', (_what, text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });

  it.each([
    ['a link', '@a [text](https://example.org)'],
    ['a reference to a definition', '@a [b]\n\n[b]: https://example.org'],
    ['a full reference', '@a [p. 3][b]'],
    ['a footnote', '@a [^1] @a[^1]\n\n[^1]: x'],
    ['brackets in the next paragraph', '@a\n\n[p. 3]'],
    ['a hard line break', '@a\\\n[p. 3]'],
    ['code', '@a `[p. 3]`'],
  ])('takes nothing from %s', (_what, text) => {
    expect(new Set(cited(text))).toEqual(new Set(['in text a']));
  });
});
