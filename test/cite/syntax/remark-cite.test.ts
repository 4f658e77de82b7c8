import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { remarkCite } from '../../../src/cite/syntax/remark-cite.ts';

function firstParagraph(text: string): Root['children'][number] {
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkCite).parse(text);
  const [paragraph] = tree.children;
  if (paragraph?.type !== 'paragraph') throw new Error('expected a paragraph');
  return paragraph;
}

function inlines(text: string): unknown[] {
  const paragraph = firstParagraph(text);
  return 'children' in paragraph ? paragraph.children : [];
}

describe('remarkCite', () => {
  it('makes one node of a cluster, with what was written, its place and its items', () => {
    const [before, cite, behind] = inlines('So [see @a, p. 3; -@{b}].');
    expect(before).toMatchObject({ type: 'text', value: 'So ' });
    expect(behind).toMatchObject({ type: 'text', value: '.' });
    expect(cite).toMatchObject({
      type: 'cite',
      value: '[see @a, p. 3; -@{b}]',
      position: { start: { offset: 3 }, end: { offset: 24 } },
      items: [
        {
          key: 'a',
          form: 'parenthetical',
          prefix: 'see',
          suffix: '',
          locator: { label: 'page', value: '3' },
          span: { start: 8, end: 10 },
        },
        { key: 'b', form: 'suppressed', prefix: '', suffix: '', span: { start: 18, end: 23 } },
      ],
    });
  });

  it('gives a narrative citation its bracket, and places across lines', () => {
    const [cite] = inlines('@a\n[p. 3] says');
    expect(cite).toMatchObject({
      value: '@a\n[p. 3]',
      position: { start: { offset: 0 }, end: { offset: 9 } },
      items: [{ form: 'narrative', span: { start: 0, end: 2 } }],
    });
  });

  it('leaves a minus outside of brackets in the text', () => {
    expect(inlines('x -@a')).toMatchObject([
      { type: 'text', value: 'x -' },
      { type: 'cite', value: '@a' },
    ]);
  });

  it('keeps the markup of prefix and suffix beside their plain text', () => {
    const [cite] = inlines('[*see* @a, p. 3, [here](x.md)]');
    expect(cite).toMatchObject({
      items: [
        {
          prefix: 'see',
          prefixMarkup: [{ type: 'emphasis' }, { type: 'text' }],
          suffix: ', here',
          suffixMarkup: [
            { type: 'text', value: ', ' },
            { type: 'link', url: 'x.md' },
          ],
        },
      ],
    });
  });

  it('leaves brackets and semicolons that are no citation as they are', () => {
    expect(inlines('a; [b; c] @ [@d;] e')).toMatchObject([
      { type: 'text', value: 'a; [b; c] @ [' },
      { type: 'cite', value: '@d' },
      { type: 'text', value: ';] e' },
    ]);
  });

  it('keeps the words of an image with a citation in its alternative text', () => {
    expect(inlines('![by [@a]](x.png)')).toMatchObject([
      { type: 'image', alt: 'by [@a]', data: { cites: [{ items: [{ key: 'a' }] }] } },
    ]);
  });
});
