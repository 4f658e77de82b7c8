type Terms = Readonly<Record<string, readonly string[]>>;

/** Words that name a locator in pandoc, by CSL term: those of the CSL locale en-US. */
const PANDOC_TERMS: Terms = {
  page: ['page', 'pages', 'p.', 'pp.'],
  chapter: ['chapter', 'chapters', 'chap.', 'chaps.'],
  section: ['section', 'sections', 'sec.', 'secs.', '§', '§§'],
  paragraph: ['paragraph', 'paragraphs', 'para.', 'paras.', '¶', '¶¶'],
  volume: ['volume', 'volumes', 'vol.', 'vols.'],
  figure: ['figure', 'figures', 'fig.', 'figs.'],
  note: ['note', 'notes', 'n.', 'nn.'],
  issue: ['number', 'numbers', 'no.', 'nos.'],
  part: ['part', 'parts', 'pt.', 'pts.'],
  line: ['line', 'lines', 'l.', 'll.'],
  column: ['column', 'columns', 'col.', 'cols.'],
  book: ['book', 'books', 'bk.', 'bks.'],
  folio: ['folio', 'folios', 'fol.', 'fols.'],
  opus: ['opus', 'opera', 'op.', 'opp.'],
  verse: ['verse', 'verses', 'v.', 'vv.'],
  'sub-verbo': ['sub verbo', 'sub verbis', 's.v.', 's.vv.'],
};

/** Words this project knows besides: other English abbreviations, CSL's newer terms, Norwegian. */
const OWN_TERMS: Terms = {
  page: ['s.', 'ss.', 'side', 'sider', 'sidene'],
  chapter: ['ch.', 'chs.', 'kapittel', 'kap.'],
  section: ['sect.', 'avsnitt', 'avsn.'],
  paragraph: ['par.', 'pars.'],
  volume: ['bind', 'bd.'],
  figure: ['figur'],
  note: ['fn.'],
  issue: ['issue', 'issues', 'nr.'],
  part: ['del'],
  line: ['linje'],
  column: ['spalte'],
  book: ['bok'],
  verse: ['vers'],
  'article-locator': ['article', 'articles', 'art.', 'arts.', 'artikkel'],
  table: ['table', 'tables', 'tbl.', 'tabell', 'tab.'],
  appendix: ['appendix', 'appendices', 'app.', 'vedlegg'],
};

export interface Term {
  /** CSL locator term. */
  readonly term: string;
  /** Whether pandoc knows the word too; ours have to be parted from what follows. */
  readonly isPandocs: boolean;
}

function entries(terms: Terms, isPandocs: boolean): [string, Term][] {
  return Object.entries(terms).flatMap(([term, words]) =>
    words.map((word): [string, Term] => [word, { term, isPandocs }]),
  );
}

/** What a word in lower case names. */
export const LOCATOR_TERMS: ReadonlyMap<string, Term> = new Map([
  ...entries(OWN_TERMS, false),
  ...entries(PANDOC_TERMS, true),
]);

/** Length of the longest word above: no label is longer. */
export const LONGEST_TERM = Math.max(...[...LOCATOR_TERMS.keys()].map((word) => word.length));
