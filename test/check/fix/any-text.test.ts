import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBib } from '../../../src/bib/parse.ts';
import { fixProject } from '../../../src/check/fix.ts';
import { decodeBib } from '../../../src/text/decode.ts';
import { shared } from '../../shared.ts';
import { projectOf, type Texts } from '../check-texts.ts';

const options = { today: '2026-11-21' };

/** The texts as the repairs leave them, held to the promises that hold for any text. */
function repaired(texts: Texts): Texts {
  const { texts: changed, project, repaired: count } = fixProject(projectOf(texts), options);
  const after = { ...texts, ...Object.fromEntries(changed) };
  expect(count > 0).toBe(changed.size > 0);
  expect(fixProject(project, options).texts.size).toBe(0);
  expect(fixProject(projectOf(after), options).texts.size).toBe(0);
  for (const { path, nodes } of projectOf(texts).library.files) {
    const keys = (text: string) =>
      parseBib(text, path).nodes.flatMap((node) => (node.kind === 'entry' ? [node.key] : []));
    expect(keys(after[path] ?? '')).toEqual(keys(texts[path] ?? ''));
    expect(nodes.length).toBe(parseBib(after[path] ?? '', path).nodes.length);
  }
  return after;
}

describe('the repairs of any text', () => {
  const pieces = [
    ...['@misc{a,', '@book(b,', '@string{s = {', '@comment{kildekart-ignore no-empty-field: x y}'],
    ...['}', '}\n', ')', '{', '"', ',', ',\n', ' # ', 's', '\n', '\r\n', '  '],
    ...['title = {', 'Work.', 'note = {}', 'note = "",', 'pages = {pp. 1—2}', 'volume = {Vol. 3}'],
    ...[
      'doi = {https://doi.org/10.1000/x},',
      'url = {https://doi.org/10.1000/x}',
      'langid = {English},',
    ],
    ...[
      'a\u0301',
      '\ufb01',
      '\u00ad',
      '\u202a',
      '&amp;',
      '\u0000',
      '\ud800',
      '\\',
      '%',
      '__proto__ = {},',
    ],
  ];
  const bib = fc.array(fc.constantFrom(...pieces), { maxLength: 30 });
  const words = ['[@a; @a]', '[@a', '; @a, p. 3', '; @b]', '> ', '- ', '\n\n', '\n', '\u202e', ' '];
  const markdown = fc.array(fc.constantFrom(...words), { maxLength: 20 });

  it('leave nothing to do and lose no entry, whatever the text', () => {
    fc.assert(
      fc.property(bib, markdown, (bibPieces, markdownPieces) => {
        repaired({
          'bibliography/a.bib': bibPieces.join(''),
          'content/en/a.md': markdownPieces.join(''),
        });
      }),
      { numRuns: 150 },
    );
  });

  const corpora = resolve(shared, 'corpora/bib');
  const files = globSync('**/*.bib', { cwd: corpora })
    .sort()
    .filter((_, index) => index % 12 === 0);

  if (files.length === 0) console.info(`Skipped: the foreign .bib files are not at ${corpora}.`);

  it.skipIf(files.length === 0)(
    'leave nothing to do in bibliographies of others (shared/corpora)',
    () => {
      for (const file of files) {
        repaired({ 'bibliography/a.bib': decodeBib(readFileSync(resolve(corpora, file))).text });
      }
    },
    60_000,
  );
});
