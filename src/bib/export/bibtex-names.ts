/** Types of BibTeX (btxdoc) for those entry types of biblatex that BibTeX does not have. */
export const bibtexTypes: Readonly<Record<string, string>> = {
  bookinbook: 'incollection',
  collection: 'book',
  inbook: 'incollection',
  inreference: 'incollection',
  mvbook: 'book',
  mvcollection: 'book',
  mvproceedings: 'proceedings',
  mvreference: 'book',
  reference: 'book',
  report: 'techreport',
  review: 'article',
  suppbook: 'incollection',
  suppcollection: 'incollection',
  suppperiodical: 'article',
  thesis: 'phdthesis',
};

/** Types that BibTeX and biblatex share; all others are `misc` in BibTeX. */
export const sharedTypes: ReadonlySet<string> = new Set([
  'article',
  'book',
  'booklet',
  'incollection',
  'inproceedings',
  'manual',
  'misc',
  'proceedings',
  'unpublished',
]);

/** Fields of biblatex and their names in BibTeX. */
export const bibtexFields: Readonly<Record<string, string>> = {
  annotation: 'annote',
  eprintclass: 'primaryclass',
  eprinttype: 'archiveprefix',
  journaltitle: 'journal',
  location: 'address',
  sortkey: 'key',
};
