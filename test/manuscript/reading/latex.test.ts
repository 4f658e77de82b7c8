import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditAgainstOwnList, auditManuscript } from '../../../src/manuscript/audit.ts';
import { readManuscript } from '../../../src/manuscript/read.ts';
import { referencesOf } from '../library.ts';

const read = (text: string) => readManuscript({ path: 'm.tex', text }, 'latex');
const blocks = (text: string): string[] => {
  const manuscript = read(text);
  return manuscript.blocks.map(
    ({ role, start, end }) => `${role}: ${manuscript.plain.text.slice(start, end).trim()}`,
  );
};

describe('LaTeX', () => {
  it.each([
    ['% Smith (2000)\nFerries % slow\nare slow.', ['prose: Ferries are slow.']],
    ['\\section{Ferries \\& \\emph{barges}} They', ['heading: Ferries & barges', 'prose: They']],
    [
      'S{\\o}rensen, M\\"{u}ller, Garc{\\\'\\i}a, \\v{C}apek',
      ['prose: Sørensen, Müller, García, Čapek'],
    ],
    ['It costs \\$5, or $x_1 = 3$ boats --- 50\\%.', ['prose: It costs $5, or   boats — 50%.']],
    [
      'One\\footnote{As Moe (2001).} two.\n\nThree.',
      ['prose: One two.', 'prose: As Moe (2001).', 'prose: Three.'],
    ],
    ['\\begin{quote}Words (Lie, 2010)\\end{quote}', ['quotation: Words (Lie, 2010)']],
    ['\\begin{verbatim}\n(Bar, 2000)\n\\end{verbatim} \\verb|(Foo, 2001)| x', ['prose: x']],
    ['\\begin{tabular}{ll} a & b \\\\ c & d \\end{tabular}', ['table: a   b', 'table: c   d']],
    ['\\textcolor{red}{Words} \\href{http://x}{here} \\label{a}', ['prose: Words here']],
    ['\\citep[see][p.~3]{vik,berg} \\textcite{moe}', ['prose: [see @vik; @berg, p. 3] @moe']],
    ["\\enquote{Slow} ``boats''", ['prose: “Slow” “boats”']],
  ])('%j reads %j', (text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  it('leaves the preamble out', () => {
    expect(blocks('\\title{X}\\begin{document}Text.\\end{document} more')).toEqual([
      'prose: Text.',
    ]);
  });

  it('checks citations by key against the library, each at its own letters', () => {
    const text = 'Slow \\citep[p.~3]{vik2019, brg2018} (Vik, 2019).';
    const bib =
      '@book{vik2019, author={Vik, A}, title={F}, date={2019}} @book{berg2018, author={Berg, B}, title={B}, date={2018}}';
    const { citations } = auditManuscript(read(text), referencesOf(bib));
    expect(
      citations.map(({ start, end, status, candidates }) => [
        text.slice(start, end),
        status,
        candidates.map(({ key }) => key).slice(0, 1),
      ]),
    ).toEqual([
      ['vik2019', 'matched', []],
      ['brg2018', 'missing', ['berg2018']],
      ['Vik, 2019', 'matched', ['vik2019']],
    ]);
  });

  it('takes thebibliography for the list, with its keys', () => {
    const text =
      'Slow \\cite{f} (Berg, 2018).\n\\begin{thebibliography}{9}\n\\bibitem{f} Vik, A. (2019). \\emph{Ferries}. Oslo.\n\\bibitem[B]{b} Berg, N. (2018). Barges. Oslo.\n\\end{thebibliography}';
    const { summary, references } = auditAgainstOwnList(read(text));
    expect(summary).toMatchObject({ matched: 2, missing: 0, uncited: 0 });
    expect(references.map(({ key }) => key)).toEqual(['f', 'b']);
  });

  it('never fails, and its offsets stay within the text', () => {
    const piece = fc.constantFrom(
      '\\',
      '{',
      '}',
      '[',
      ']',
      '$',
      '%',
      '\n',
      '\\cite{a}',
      '\\footnote{',
      '\\begin{quote}',
      '\\end{quote}',
      'Vik (2019)',
      "\\'",
      'e',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { plain, blocks: found } = read(text);
        for (const block of found) {
          const { start, end } = plain.toSource(block);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('takes time in step with its length, whatever is left open', () => {
    for (const open of ['\\footnote{', '\\cite[', '\\begin{verbatim}', '\\[', '\\begin{quote}x']) {
      expect(read(open.repeat(20_000)).problems).toEqual([]);
    }
  });
});
