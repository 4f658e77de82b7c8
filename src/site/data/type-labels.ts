/** biblatex entry types in readers' words. */
const labels: Readonly<Record<string, string>> = {
  article: 'Journal article',
  book: 'Book',
  collection: 'Edited book',
  dataset: 'Dataset',
  inbook: 'Book chapter',
  incollection: 'Book chapter',
  inproceedings: 'Conference paper',
  legislation: 'Law or treaty',
  manual: 'Manual',
  misc: 'Other',
  mvbook: 'Book',
  online: 'Web page',
  proceedings: 'Conference proceedings',
  report: 'Report',
  thesis: 'Thesis',
  unpublished: 'Unpublished',
};

export function typeLabel(type: string): string {
  return labels[type] ?? type;
}
