import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/text/span.ts';
import { read } from './cited.ts';

const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

describe('readDocument', () => {
  it('gives every citation its place, its cluster, its heading and whether a note holds it', () => {
    const text = [
      '[@a]',
      '## One',
      'So [see @b; @c].',
      ':::note{kind="remark" page="34"}\n@d says so.\n:::',
    ].join('\n\n');
    const { citations } = read(text);
    expect(
      citations.map(({ key, cluster, anchor, heading, inNote, span, clusterSpan }) => [
        key,
        cluster,
        anchor,
        heading,
        inNote,
        slice(text, span),
        slice(text, clusterSpan),
      ]),
    ).toEqual([
      ['a', 0, 'cite-1', null, false, '@a', '[@a]'],
      ['b', 1, 'cite-2', 'One', false, '@b', '[see @b; @c]'],
      ['c', 1, 'cite-2', 'One', false, '@c', '[see @b; @c]'],
      ['d', 2, 'cite-3', 'One', true, '@d', '@d'],
    ]);
  });

  it.each([
    [
      'of a paragraph',
      'One. Two *goes* on\nhere [@a, p. 3]. Three.',
      'Two goes on here [@a, p. 3].',
    ],
    ['of a list item', '- One [@a]\n- Two', 'One [@a]'],
    ['that is a heading', '## What is. Known [@a]\n\nText', 'What is. Known [@a]'],
    ['that is a row of a table', '| a | b |\n|---|---|\n| One. | Two [@a] |', 'One. | Two [@a]'],
    ['of a quotation', '> One\n> goes on [@a].\n> Two.', 'One goes on [@a].'],
    ['of a note', ':::note{kind="remark"}\nOne. Two [@a].\n:::', 'Two [@a].'],
    ['of a footnote', 'x[^1]\n\n[^1]: One. Two [@a].', 'Two [@a].'],
    ['with escapes and entities', 'One &amp; 1\\*. Two &lt; 3 [@a]. Three.', 'Two < 3 [@a].'],
    ['with code', 'One `x. Y` goes on [@a].', 'One x. Y goes on [@a].'],
    ['whose citation stands behind the full stop', 'One. Two. [@a] Three.', 'Two. [@a]'],
  ])('knows the sentence %s', (_where, text, sentence) => {
    const [citation] = read(text).citations;
    expect(citation?.sentence.text).toBe(sentence);
  });

  it('knows where a sentence stands', () => {
    const text = '> One\\. 1 &amp; 2. Two\n> goes on [@a]. Three.';
    const [citation] = read(text).citations;
    expect(citation && slice(text, citation.sentence.span)).toBe('Two\n> goes on [@a].');
  });

  it('lists headings with the ids they have on the page', () => {
    const text =
      '# A *b* & `c`\n\n## Ærlig talt?\n\n## Ærlig talt?\n\nTwo\n---\n\n### What @a says\n';
    expect(read(text).headings.map(({ depth, text: words, slug }) => [depth, words, slug])).toEqual(
      [
        [1, 'A b & c', 'a-b--c'],
        [2, 'Ærlig talt?', 'ærlig-talt'],
        [2, 'Ærlig talt?', 'ærlig-talt-1'],
        [2, 'Two', 'two'],
        [3, 'What @a says', 'what-a-says'],
      ],
    );
  });

  it('lists links, images and definitions with their places', () => {
    const text =
      '[a *b*](x.md#y) ![c](d.png) <https://example.org> [e][f] [@k, [g](h.md)]\n\n[f]: i.md';
    const { links } = read(text);
    expect(links.map(({ url, text: words, span }) => [url, words, slice(text, span)])).toEqual([
      ['x.md#y', 'a b', '[a *b*](x.md#y)'],
      ['d.png', 'c', '![c](d.png)'],
      ['https://example.org', 'https://example.org', '<https://example.org>'],
      ['h.md', 'g', '[g](h.md)'],
      ['i.md', 'f', '[f]: i.md'],
    ]);
  });

  it('lists editors’ notes with kind, page and text', () => {
    const text = ':::note{kind="unclear" page="34"}\nOne *two*.\n\nThree.\n:::\n\n:::note\nx\n:::';
    expect(read(text).notes).toMatchObject([
      { kind: 'unclear', page: '34', text: 'One two. Three.', span: { start: 0, end: 56 } },
      { kind: '', page: null, text: 'x' },
    ]);
  });

  it('reads no directive but containers', () => {
    const text = 'a:b ::c :d[e]{f}\n\n::leaf{x}';
    expect(read(text).tree.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  });

  it('keeps places true behind a byte order mark, carriage returns and front matter', () => {
    const text = '\uFEFF---\r\ntitle: x\r\n---\r\n\r\n# One\r\n\r\nTwo [@a].\r\n';
    const { citations, headings, frontmatter } = read(text);
    expect(frontmatter).toEqual({ title: 'x' });
    expect(headings.map(({ span }) => slice(text, span))).toEqual(['# One']);
    expect(citations.map(({ span }) => slice(text, span))).toEqual(['@a']);
    const marked = '\uFEFF[@a]';
    expect(read(marked).citations.map(({ span }) => slice(marked, span))).toEqual(['@a']);
  });
});
