/**
 * What an entry takes from the entry its `crossref` names (biblatex manual, appendix B): pairs of
 * parent and child types, and the name under which the child gets a field of the parent.
 */
interface InheritanceRule {
  readonly parents: readonly string[];
  readonly children: readonly string[];
  /** Field of the parent → fields of the child. */
  readonly as: Readonly<Record<string, readonly string[]>>;
}

const inBook = ['inbook', 'bookinbook', 'suppbook'];
const inCollection = ['incollection', 'suppcollection'];

const titleAs = (prefix: string): InheritanceRule['as'] => ({
  title: [`${prefix}title`],
  subtitle: [`${prefix}subtitle`],
  titleaddon: [`${prefix}titleaddon`],
});

export const inheritanceRules: readonly InheritanceRule[] = [
  { parents: ['mvbook', 'book'], children: inBook, as: { author: ['author', 'bookauthor'] } },
  { parents: ['mvbook'], children: ['book', ...inBook], as: titleAs('main') },
  { parents: ['mvcollection'], children: ['collection', ...inCollection], as: titleAs('main') },
  { parents: ['mvreference'], children: ['reference', 'inreference'], as: titleAs('main') },
  { parents: ['mvproceedings'], children: ['proceedings', 'inproceedings'], as: titleAs('main') },
  { parents: ['book'], children: inBook, as: titleAs('book') },
  { parents: ['collection'], children: inCollection, as: titleAs('book') },
  { parents: ['reference'], children: ['inreference'], as: titleAs('book') },
  { parents: ['proceedings'], children: ['inproceedings'], as: titleAs('book') },
  { parents: ['periodical'], children: ['article', 'suppperiodical'], as: titleAs('journal') },
];

/** Fields that say something of the parent only. */
export const neverInherited: ReadonlySet<string> = new Set([
  'crossref',
  'entryset',
  'entrysubtype',
  'execute',
  'ids',
  'label',
  'options',
  'presort',
  'related',
  'relatedoptions',
  'relatedstring',
  'relatedtype',
  'shorthand',
  'shorthandintro',
  'sortkey',
  'xref',
]);

/** Other forms of the title: the child's title has none of them when it takes the parent's under another name. */
export const titleForms: ReadonlySet<string> = new Set([
  'indexsorttitle',
  'indextitle',
  'shorttitle',
  'sorttitle',
]);

/** Fields that together make one date; a child with any of them has its own date. */
export const dateFields: ReadonlySet<string> = new Set(['date', 'year', 'month', 'day']);
