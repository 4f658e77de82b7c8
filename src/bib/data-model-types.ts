/**
 * Entry types of biblatex (manual, sections 2.1.1 to 2.1.3; data model of biblatex 3.18).
 * `required` holds what the manual asks for, alternatives joined by `/`; `fields` what the type
 * may have besides its required fields and the fields that every type may have.
 */
interface EntryTypeRow {
  readonly required: string;
  readonly fields: string;
}

const editors = 'editora editorb editorc editortype editoratype editorbtype editorctype';
const helpers = 'afterword annotator commentator foreword introduction translator origlanguage';
const titleParts = 'subtitle titleaddon';
const mainTitle = 'maintitle mainsubtitle maintitleaddon';
const bookTitle = 'booksubtitle booktitleaddon';
const common = `addendum language note pubstate ${titleParts}`;
const volumeOf = 'edition isbn location number publisher series volumes';
const event = 'eventtitle eventtitleaddon eventdate venue';
const place = 'chapter eid pages';

const book: EntryTypeRow = {
  required: 'author title date',
  fields: `${common} editor ${editors} ${helpers} ${mainTitle} ${volumeOf} ${place} pagetotal part volume`,
};
const mvbook: EntryTypeRow = {
  required: 'author title date',
  fields: `${common} editor ${editors} ${helpers} ${volumeOf} pagetotal volume`,
};
const inbook: EntryTypeRow = {
  required: 'author title booktitle date',
  fields: `${common} bookauthor editor ${editors} ${helpers} ${mainTitle} ${bookTitle} ${volumeOf} ${place} part volume`,
};
const collection: EntryTypeRow = {
  required: 'editor title date',
  fields: `${common} ${editors} ${helpers} ${mainTitle} ${volumeOf} ${place} pagetotal part volume`,
};
const mvcollection: EntryTypeRow = {
  required: 'editor title date',
  fields: `${common} author ${editors} ${helpers} ${volumeOf} pagetotal volume`,
};
const incollection: EntryTypeRow = {
  required: 'author title booktitle date',
  fields: `${common} editor ${editors} ${helpers} ${mainTitle} ${bookTitle} ${volumeOf} ${place} part volume`,
};
const article: EntryTypeRow = {
  required: 'author title journaltitle date',
  fields: `${common} editor ${editors} annotator commentator translator origlanguage journalsubtitle journaltitleaddon issuetitle issuesubtitle issuetitleaddon issue issn eid number pages series version volume`,
};
const misc: EntryTypeRow = {
  required: 'author/editor title date',
  fields: `${common} editortype howpublished location organization type version`,
};
const proceedings: EntryTypeRow = {
  required: 'title date',
  fields: `${common} editor editortype ${mainTitle} ${event} ${volumeOf} ${place} organization pagetotal part volume`,
};

/** For types that the manual lists without fields of their own: what standard styles treat as misc. */
const unsupported: EntryTypeRow = {
  required: 'title',
  fields: `${misc.fields} author editor date ${helpers} ${volumeOf} ${event} ${place} institution issn issue journaltitle organization pagetotal part volume holder`,
};

export const entryTypeRows: Readonly<Record<string, EntryTypeRow>> = {
  article,
  book,
  mvbook,
  inbook,
  bookinbook: inbook,
  suppbook: inbook,
  booklet: {
    required: 'author/editor title date',
    fields: `${common} editortype howpublished location type ${place} pagetotal`,
  },
  collection,
  mvcollection,
  incollection,
  suppcollection: incollection,
  dataset: {
    required: 'author/editor title date',
    fields: `${common} editortype edition location number organization publisher series type version`,
  },
  manual: {
    required: 'author/editor title date',
    fields: `${common} editortype edition isbn location number organization ${place} pagetotal publisher series type version`,
  },
  misc,
  online: {
    required: 'author/editor title date url/doi/eprint',
    fields: `${common} editortype organization version`,
  },
  patent: {
    required: 'author title number date',
    fields: `${common} holder location type version`,
  },
  periodical: {
    required: 'editor title date',
    fields: `${common} ${editors} issue issn issuetitle issuesubtitle issuetitleaddon number series volume`,
  },
  suppperiodical: article,
  proceedings,
  mvproceedings: {
    required: 'title date',
    fields: `${common} editor editortype ${event} ${volumeOf} organization pagetotal`,
  },
  inproceedings: {
    required: 'author title booktitle date',
    fields: `${common} editor editortype ${mainTitle} ${bookTitle} ${event} ${volumeOf} ${place} organization part volume`,
  },
  reference: collection,
  mvreference: mvcollection,
  inreference: incollection,
  report: {
    required: 'author title type institution date',
    fields: `${common} isrn location number ${place} pagetotal version`,
  },
  set: { required: 'entryset', fields: '' },
  software: misc,
  thesis: {
    required: 'author title type institution date',
    fields: `${common} isbn location ${place} pagetotal`,
  },
  unpublished: {
    required: 'author title date',
    fields: `${common} ${event} howpublished isbn location type`,
  },
  xdata: { required: '', fields: '*' },
  artwork: unsupported,
  audio: unsupported,
  bibnote: { required: 'note', fields: '' },
  commentary: unsupported,
  image: unsupported,
  jurisdiction: unsupported,
  legislation: unsupported,
  legal: unsupported,
  letter: unsupported,
  movie: unsupported,
  music: unsupported,
  performance: unsupported,
  review: { required: article.required, fields: article.fields },
  standard: unsupported,
  video: unsupported,
  customa: { required: '', fields: '*' },
  customb: { required: '', fields: '*' },
  customc: { required: '', fields: '*' },
  customd: { required: '', fields: '*' },
  custome: { required: '', fields: '*' },
  customf: { required: '', fields: '*' },
};

/** Fields that entries of every type may have. */
export const universalFields =
  'abstract annotation authortype bookpagination crossref doi entryset entrysubtype eprint eprintclass eprinttype execute file gender ids indextitle indexsorttitle isan ismn iswc keywords label langid langidopts library lista listb listc listd liste listf month namea nameb namec nameatype namebtype namectype nameaddon options origdate origlocation origpublisher origtitle pagination presort related relatedoptions relatedstring relatedtype reprinttitle shortauthor shorteditor shorthand shorthandintro shortjournal shortseries shorttitle sortkey sortname sortshorthand sorttitle sortyear url urldate usera userb userc userd usere userf verba verbb verbc xdata xref year';

/** Types that biblatex knows under another name, and the `type` they imply (manual, 2.1.2). */
export const typeAliases: Readonly<
  Record<string, { readonly type: string; readonly kind?: string }>
> = {
  conference: { type: 'inproceedings' },
  electronic: { type: 'online' },
  www: { type: 'online' },
  mastersthesis: { type: 'thesis', kind: 'mathesis' },
  phdthesis: { type: 'thesis', kind: 'phdthesis' },
  techreport: { type: 'report', kind: 'techreport' },
};

/** Fields that biblatex knows under another name (manual, 2.2.5, and older names it still reads). */
export const fieldAliases: Readonly<Record<string, string>> = {
  address: 'location',
  annote: 'annotation',
  archiveprefix: 'eprinttype',
  hyphenation: 'langid',
  journal: 'journaltitle',
  key: 'sortkey',
  pdf: 'file',
  primaryclass: 'eprintclass',
  school: 'institution',
};
