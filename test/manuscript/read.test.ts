import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOfFile, readManuscript } from '../../src/manuscript/read.ts';
import type { ManuscriptKind } from '../../src/manuscript/types.ts';

const read = (text: string, kind: ManuscriptKind = 'text') =>
  readManuscript({ path: 'm', text }, kind);

/** The blocks of a text, each as `role: text`. */
const blocksOf = (text: string, kind: ManuscriptKind = 'text'): string[] => {
  const { plain, blocks } = read(text, kind);
  return blocks.map(({ role, start, end }) => `${role}: ${plain.text.slice(start, end)}`);
};

describe('plain text', () => {
  it('has paragraphs between empty lines, their lines joined', () => {
    expect(blocksOf('Ferries are\nslow today.\n\nBarges are\r\nslower still.')).toEqual([
      'prose: Ferries are slow today.',
      'prose: Barges are slower still.',
    ]);
  });

  it('has a paragraph on each line where lines are long', () => {
    const line = `${'Ferries are slow. '.repeat(12)}`.trim();
    expect(blocksOf(`${line}\n${line}\nA heading`)).toEqual([
      `prose: ${line}`,
      `prose: ${line}`,
      'heading: A heading',
    ]);
  });

  it('heals words broken at the end of a line, and keeps the hyphen of a double name', () => {
    expect(blocksOf('as Trianda-\nfyllidou and Yuval-\nDavis say.')).toEqual([
      'prose: as Triandafyllidou and Yuval-Davis say.',
    ]);
  });

  it('heals words and sentences that a page break parted', () => {
    const first = 'A paragraph that a page break cut in the middle of a sentence about high-';
    expect(blocksOf(`${first}\n\nincome lands.`)).toEqual([
      `prose: ${first.slice(0, -1)}income lands.`,
    ]);
    const second = 'A paragraph that ends where the page ended, and which goes on with the words';
    expect(blocksOf(`${second}\n\nthat follow.`)).toEqual([`prose: ${second} that follow.`]);
    expect(blocksOf('It grew (Fossland &\n\nSkilbrei, 2014).')).toHaveLength(1);
  });

  it('leaves a heading and a list alone', () => {
    expect(blocksOf('Rivers\n\nand what they carry.')).toEqual([
      'heading: Rivers',
      'prose: and what they carry.',
    ]);
    expect(blocksOf('1. rivers\n\nlakes')).toEqual(['prose: 1. rivers', 'heading: lakes']);
  });

  it('leaves out soft hyphens and marks nobody sees', () => {
    expect(blocksOf('Ferr\u00adies\u200b (Vik,\u00a02019).\ufeff')).toEqual([
      'prose: Ferries (Vik,\u00a02019).',
    ]);
  });
});

describe('Markdown', () => {
  it('has headings, quotations, tables and prose; code, comments and front matter are left out', () => {
    const text = `---
title: (Front, 2019)
---

# Rivers #

Ferries are *slow* and
**old**.

Lakes
-----

> Said (Vik, 2018).

| a | b |
|---|---|
| c | d |

\`\`\`
(Code, 2019)
\`\`\`

<!-- (Hidden, 2019)
still hidden -->

- an item
2. another

[link]: https://example.org
[^1]: A note.`;
    expect(blocksOf(text, 'markdown')).toEqual([
      'heading: Rivers',
      'prose: Ferries are slow and old.',
      'heading: Lakes',
      'quotation: Said (Vik, 2018).',
      'table: | a | b |',
      'table: | c | d |',
      'prose: an item',
      'prose: another',
      'prose: A note.',
    ]);
  });

  it('leaves out the signs of markup and keeps the words', () => {
    const text =
      'See [Vik (2019)](https://x.org/a_(b)), `(Code, 2018)`, <em>Berg</em>, a\\*b, K&oslash;bke[^2] ![x](y.png) snake_case.';
    expect(blocksOf(text, 'markdown')).toEqual([
      'prose: See Vik (2019), , Berg, a*b, Købke  snake_case.',
    ]);
  });
});

describe('HTML', () => {
  it('has blocks by element; scripts, styles and code are left out', () => {
    const html = `<!doctype html><html><head><title>T</title><style>p{}</style></head><body>
      <h2>Rivers</h2><p>Ferries are <em>slow</em><br>and&nbsp;old &amp; M&uuml;ller&#8217;s.</p>
      <blockquote><p>Said.</p></blockquote><table><tr><td>cell</td></tr></table>
      <pre>code()</pre><p>Use <code>x</code> here.</p><script>if (a<b) {}</script></body></html>`;
    expect(blocksOf(html, 'html')).toEqual(
      [
        'heading: Rivers',
        'prose: Ferries are slow',
        'prose: and\u00a0old & Müller’s.',
        'quotation: Said.',
        'table: cell',
        'prose: Use  here. ',
      ].map((one) => one.trimEnd()),
    );
  });

  it('survives tags and references that are none', () => {
    expect(blocksOf('a < b && c > d <', 'html')).toEqual(['prose: a < b && c > d <']);
    expect(blocksOf('<p title="x">a&nosuch;&#xd800;', 'html')).toEqual(['prose: a&nosuch;\ufffd']);
  });
});

describe('the way back to the text as read', () => {
  it.each(['text', 'markdown', 'html'] as const)(
    'leads from every word of %s to the same word',
    (kind) => {
      const piece = fc.constantFrom(
        'Vik',
        'Berg-',
        '\n',
        '\n\n',
        ' ',
        '*',
        '> ',
        '<p>',
        '&amp;',
        '(2019)',
        '`',
        '\u00ad',
        '[a](https://b)',
        'é',
        '|',
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
          const text = pieces.join('');
          const { plain, blocks } = read(text, kind);
          let before = 0;
          for (const { start, end } of blocks) {
            expect(start).toBeGreaterThanOrEqual(before);
            before = end;
          }
          for (const match of plain.text.matchAll(/Vik|Berg/g)) {
            const source = plain.toSource({
              start: match.index,
              end: match.index + match[0].length,
            });
            expect(text.slice(source.start, source.end)).toBe(match[0]);
          }
        }),
      );
    },
  );

  it('takes the hyphen and the line break between two halves of a word along', () => {
    const text = 'as Trianda-\nfyllidou says';
    const { plain } = read(text);
    const start = plain.text.indexOf('Triandafyllidou');
    expect(plain.toSource({ start, end: start + 15 })).toEqual({ start: 3, end: 20 });
  });
});

describe('what cannot be read', () => {
  it('is said in a sentence', () => {
    expect(read(' \n\t ').problems).toMatchObject([{ code: 'empty' }]);
    expect(read('').problems[0]?.message).toContain('There is no text in this file.');
    const long = read('a'.repeat(50_000_000));
    expect(long.problems).toMatchObject([{ code: 'too-long' }]);
    expect(long.problems[0]?.message).toBe(
      'This text has 50 million characters, and the audit reads 40 million at most. Audit its parts one by one.',
    );
    expect(long.blocks).toEqual([]);
  });

  it('leaves other texts without a problem', () => {
    expect(read('Ferries.').problems).toEqual([]);
  });
});

describe('the kind of a file', () => {
  it('goes by the end of its name', () => {
    expect(['a.txt', 'b.MD', 'c.qmd', 'd.htm', 'e.docx', 'f', 'dir.md/g'].map(kindOfFile)).toEqual([
      'text',
      'markdown',
      'markdown',
      'html',
      null,
      null,
      null,
    ]);
  });
});
