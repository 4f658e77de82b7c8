import { createLibrary } from '../../../src/bib/create-library.ts';
import type { CslItem } from '../../../src/bib/library.ts';
import { parseBib } from '../../../src/bib/parse.ts';

/** The meaning of one entry, as the site has it. */
export function work(entry: string): CslItem {
  const [reference] = createLibrary([parseBib(entry, 'test.bib')]).references.values();
  if (!reference) throw new Error('The entry of the test cannot be read.');
  return reference.csl;
}

export const article = work(
  '@article{a, author = {de Haas, Hein and {Pro Sentret} and Smith, III, John}, title = {On \\emph{it}: a & b}, journaltitle = {Journal}, volume = 4, number = 2, pages = {12--15}, date = {2018-09-06}, doi = {10.1/x?y}, issn = {1234-5679}, langid = {english}}',
);
export const chapter = work(
  '@incollection{c, author = {Ås, Berit}, editor = {Lie, Jonas}, title = {Part}, booktitle = {Whole}, publisher = {Press}, location = {Oslo}, date = {2001}, pages = {3--9}, isbn = {978-82-692889-7-1}}',
);
export const book = work(
  '@book{b, author = {Ås, Berit}, title = {Whole}, publisher = {Press}, date = {2001}}',
);
export const report = work(
  '@report{r, author = {{NCIS}}, title = {Picture}, institution = {{NCIS}}, number = {5}, date = {2017}}',
);
export const thesis = work(
  '@thesis{t, author = {Gille, Christoph}, title = {Work}, type = {mathesis}, institution = {School}, date = {2007}}',
);
export const page = work(
  '@online{w, author = {{Interpol}}, title = {Types}, url = {https://example.org/a?b=1&c="2"}, urldate = {2017-09-06}}',
);
export const law = work('@legislation{l, title = {Penal Code}, date = {2005-05-20}}');
