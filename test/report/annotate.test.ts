import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/report/annotate.ts';
import { auditOf, ferries } from './audits.ts';

const blocksOf = (text: string, kind: 'text' | 'markdown' | 'html' = 'text') => {
  const { audit, manuscript } = auditOf(text, kind);
  return { audit, manuscript, blocks: annotate(manuscript, audit.citations) };
};

describe('the annotated text', () => {
  it('sets every citation apart, in its paragraph with its line', () => {
    const { audit, blocks } = blocksOf(ferries);
    const cited = blocks
      .flatMap(({ pieces }) => pieces)
      .filter(({ citation }) => citation !== null)
      .map(({ text }) => text);
    expect(cited).toEqual(audit.citations.map(({ text }) => text));
    expect(blocks.map(({ role, line }) => [role, line]).slice(0, 3)).toEqual([
      ['heading', 1],
      ['prose', 3],
      ['heading', 6],
    ]);
    expect(blocks.at(-1)?.role).toBe('reference');
  });

  it('finds the words of a citation through markup, entities and line breaks', () => {
    const html = `<p>So it is (<em>&Oslash;de&shy;g&aring;rd</em>,\n <b>2015</b>).</p><h2>References</h2><p>Ødegård, B. (2015). Logs and their uses. Oslo: Example Press.</p>`;
    const { audit, blocks } = blocksOf(html, 'html');
    expect(audit.summary.matched).toBe(1);
    const piece = blocks.flatMap(({ pieces }) => pieces).find(({ citation }) => citation === 0);
    expect(piece?.text).toBe('Ødegård, 2015');
  });

  it('leaves nothing of the plain text out and adds nothing, whatever the text', () => {
    const word = fc.constantFrom(
      '(Vik, 2019)',
      'ferries',
      '\n\n',
      '# ',
      '> ',
      '\n',
      '((',
      'e.g.',
      '|',
      '`a`',
    );
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom('text', 'markdown', 'html'), (words, kind) => {
        const text = `${words.join(' ')}\n\nReferences\n\nVik, A. (2019). Ferries. Oslo: Press.`;
        const { manuscript, blocks } = blocksOf(text, kind);
        const shown = blocks.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
        expect(shown.replace(/\s/g, '')).toBe(manuscript.plain.text.replace(/\s/g, ''));
      }),
    );
  });
});
