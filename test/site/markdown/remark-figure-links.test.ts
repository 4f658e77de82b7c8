import { toString as toPlainText } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/cite/remark-plugins.ts';
import { walk } from '../../../src/cite/walk.ts';
import { linkFirst } from '../../../src/site/markdown/remark-figure-links.ts';

/** The words around the link, in brackets: `before [words] after`; null when none was made. */
function linked(markdown: string, words: string): string | null {
  const tree = parseMarkdown(markdown);
  const before = toPlainText(tree);
  if (!linkFirst(tree, { words, anchor: 'figure-a', href: '/figures/#row-a' })) return null;
  expect(toPlainText(tree)).toBe(before);
  for (const { node, parent } of walk(tree)) {
    if (node.type !== 'link' || !node.url.startsWith('/figures/')) continue;
    if (parent === null || !('children' in parent.node)) return null;
    return parent.node.children
      .map((child) => (child === node ? `[${toPlainText(child)}]` : toPlainText(child)))
      .join('');
  }
  return null;
}

describe('links from words to figures', () => {
  it('take the words where they stand as words, not within a longer number or word', () => {
    expect(linked('In 1065, 106 came.', '106')).toBe('In 1065, [106] came.');
    expect(linked('A 67.7 and a 67 per cent.', '67 per cent')).toBe('A 67.7 and a [67 per cent].');
    expect(linked('121 men, 21 men.', '21 men')).toBe('121 men, [21 men].');
    expect(linked('Up to 1,106.', '106')).toBeNull();
  });

  it('leave headings, links, code and citations alone', () => {
    expect(linked('# Since 1970\n\nIt takes 1970.', '1970')).toBe('It takes [1970].');
    expect(linked('[1970](a.md) `1970` [@a, p. 1970]', '1970')).toBeNull();
  });

  it('prefer the text to an editors’ note, and take the note when there is nothing else', () => {
    const note = ':::note{kind="unclear" page="1"}\nIt was 36.\n:::\n\n';
    expect(linked(`${note}It is 36 now.`, '36')).toBe('It is [36] now.');
    expect(linked(note, '36')).toBe('It was [36].');
  });
});
