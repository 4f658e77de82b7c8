/** Words for the keys that biblatex allows in `type` and `series` (manual, 4.9.2). */
export const keyWords: Readonly<Record<string, string>> = {
  bathesis: 'Bachelor’s thesis',
  mathesis: 'Master’s thesis',
  phdthesis: 'PhD thesis',
  candthesis: 'Candidate thesis',
  techreport: 'Technical report',
  resreport: 'Research report',
  software: 'Computer software',
  datacd: 'Data CD',
  audiocd: 'Audio CD',
  patent: 'Patent',
  patentde: 'German patent',
  patenteu: 'European patent',
  patentfr: 'French patent',
  patentuk: 'British patent',
  patentus: 'U.S. patent',
  patreq: 'Patent request',
  patreqde: 'German patent request',
  patreqeu: 'European patent request',
  patreqfr: 'French patent request',
  patrequk: 'British patent request',
  patrequs: 'U.S. patent request',
  newseries: 'New series',
  oldseries: 'Old series',
};

/** Words for the keys of `pubstate` (manual, 4.9.2.11). */
export const statusWords: Readonly<Record<string, string>> = {
  inpreparation: 'in preparation',
  submitted: 'submitted',
  forthcoming: 'forthcoming',
  inpress: 'in press',
  prepublished: 'pre-published',
};

/** CSL types of entry types that citation-js gives another or none. */
export const cslTypes: Readonly<Record<string, string>> = {
  commentary: 'book',
  image: 'graphic',
  inreference: 'entry-encyclopedia',
  review: 'review',
  suppbook: 'chapter',
  suppcollection: 'chapter',
  suppperiodical: 'article-journal',
};

/** Entry types that citation-js reads well under another name. */
export const readAs: Readonly<Record<string, string>> = {
  review: 'article',
  suppbook: 'inbook',
  suppcollection: 'incollection',
  suppperiodical: 'article',
};

/** CSL types of articles by `entrysubtype`. */
export const articleTypes: Readonly<Record<string, string>> = {
  magazine: 'article-magazine',
  newspaper: 'article-newspaper',
};

/** Roles that `editortype` and its kin can give and CSL has a name for. */
export const editorRoles: Readonly<Record<string, string>> = {
  compiler: 'compiler',
  director: 'director',
  executiveproducer: 'executive-producer',
  illustrator: 'illustrator',
  organizer: 'organizer',
  performer: 'performer',
  producer: 'producer',
  scriptwriter: 'script-writer',
  translator: 'translator',
};

/** Addresses of the archives that `eprinttype` names; `{}` is the identifier. */
export const eprintAddresses: Readonly<Record<string, string>> = {
  arxiv: 'https://arxiv.org/abs/{}',
  googlebooks: 'https://books.google.com/books?id={}',
  hdl: 'https://hdl.handle.net/{}',
  jstor: 'https://www.jstor.org/stable/{}',
  pubmed: 'https://pubmed.ncbi.nlm.nih.gov/{}',
};
