import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/bib/create-library.ts';
import { parseBib } from '../../src/bib/parse.ts';
import { citableItems } from '../../src/cite/citable-items.ts';
import { readDocument } from '../../src/cite/document.ts';
import { createCitationFormatter } from '../../src/cite/render/formatter.ts';
import { convertManuscript } from '../../src/manuscript/convert.ts';
import { readManuscript } from '../../src/manuscript/read.ts';
import { referencesOfLibrary } from '../../src/manuscript/references.ts';
import type { ManuscriptKind } from '../../src/manuscript/types.ts';

const bib = `
@book{vik2019, author = {Vik, Anna}, title = {Ferries}, date = {2019}}
@book{berg2018, author = {Berg, Nils}, title = {Barges}, date = {2018}}
@book{moe2001, author = {Moe, Carl and Lie, Bo}, title = {Boats}, date = {2001}}
@book{moe2003a, author = {Moe, Carl and Lie, Bo}, title = {Canoes}, date = {2003}}
@book{moe2003b, author = {Moe, Carl and Lie, Bo}, title = {Kayaks}, date = {2003}}`;
const library = createLibrary([parseBib(bib, 'b.bib')]);
const references = referencesOfLibrary(library);

const convert = (text: string, kind: ManuscriptKind = 'text', keepList = false) =>
  convertManuscript(readManuscript({ path: 'm', text }, kind), references, { keepList });
const markdown = (text: string, kind?: ManuscriptKind) => convert(text, kind).markdown.trimEnd();

describe('converting a manuscript', () => {
  it.each([
    ['So (Vik, 2019).', 'So [@vik2019].'],
    ['So (see Vik, 2019, p. 3; cf. Berg, 2018).', 'So [see @vik2019, p. 3; cf. @berg2018].'],
    ['So (Vik, 2019, emphasis added).', 'So [@vik2019, emphasis added].'],
    ['So (Vik, 2019, s. 4–5).', 'So [@vik2019, pp. 4–5].'],
    ['Vik (2019) says.', '@vik2019 says.'],
    ['Vik (2019, p. 3) says.', '@vik2019 [p. 3] says.'],
    ["Vik's (2019) boat.", "Vik's [-@vik2019] boat."],
    ['Moe and Lie (2001, 2003a, b) say.', '@moe2001 [-@moe2003a; -@moe2003b] say.'],
    ['So (Moe & Lie, 2001, 2003a, b).', 'So [@moe2001; @moe2003a; @moe2003b].'],
    ['So (Ghost, 2018).', 'So [@?: Ghost, 2018].'],
    ['Ghost (2011) says.', '[@?: Ghost (2011)] says.'],
    ['So (Vik, 2019; Ghost, 2011; Berg, 2018).', 'So [@vik2019] [@?: Ghost, 2011] [@berg2018].'],
    ['Some (N = 3; Vik, 2019) do.', 'Some (N = 3; [@vik2019]) do.'],
    [
      'Some (as Berg [2018] says, and others (Vik, 2019)) do.',
      'Some (as @berg2018 says, and others [@vik2019]) do.',
    ],
    ['So (Vikk, 2019).', 'So [@?: Vikk, 2019].'],
    ['In (2019) and at 12:30 (noon).', 'In (2019) and at 12:30 (noon).'],
  ])('%j gives %j', (text, expected) => {
    expect(markdown(text)).toBe(expected);
  });

  it('leaves all else in text and Markdown as it was, line by line', () => {
    const text = '# Über *boats*\n\n- slow (Vik,\n  2019)\n\n> Quoted  words\n\n`(Berg, 2018)`\n';
    expect(convert(text, 'markdown').markdown).toBe(text.replace('(Vik,\n  2019)', '[@vik2019]'));
  });

  it('leaves the list out when something was matched, unless it is to be kept', () => {
    const text =
      'So (Vik, 2019).\n\nReferences\n\nVik, A. (2019). Ferries. Oslo: Fjord.\n\nNotes\n\nThe end.\n';
    expect(convert(text)).toMatchObject({ listLeftOut: true, matched: 1, unknown: 0 });
    expect(convert(text).markdown).not.toContain('Oslo');
    expect(convert(text).markdown).toContain('The end.');
    expect(convert(text, 'text', true).markdown).toContain('Oslo');
    expect(convert(text.replace('Vik, 2019', 'Ghost, 2019')).listLeftOut).toBe(false);
  });

  it('writes the words, headings and quotations of HTML', () => {
    const html =
      '<h1>Boats</h1><p>So <em>it</em> is (Vik, 2019) * &amp; ends.</p><blockquote>Slow</blockquote>';
    expect(markdown(html, 'html')).toBe('## Boats\n\nSo it is [@vik2019] \\* & ends.\n\n> Slow');
  });

  it('keeps the keys of LaTeX', () => {
    const tex = '\\section{Boats} So \\citep[see][p.~3]{vik2019} and Berg (2018).';
    expect(markdown(tex, 'latex')).toBe('## Boats\n\nSo [see @vik2019, p. 3] and @berg2018.');
  });

  it('comes back as it was when citations are formatted again', () => {
    const formatter = createCitationFormatter(citableItems(library), { style: 'apa' });
    for (const text of [
      '(Vik, 2019)',
      '(see Berg, 2018, p. 3; Vik, 2019)',
      'Vik (2019, p. 3)',
      'Moe and Lie (2003a)',
      '(Moe & Lie, 2001, 2003a, 2003b)',
    ]) {
      const { citations } = readDocument({ path: 'm.md', text: markdown(`So ${text} it is.`) });
      expect(formatter.cluster(citations).text).toBe(text);
    }
  });
});
