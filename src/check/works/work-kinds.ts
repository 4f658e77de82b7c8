/** Kinds of work that can be told apart by their entry type; works of two kinds are two works. */
export type WorkKind =
  | 'article'
  | 'part'
  | 'paper'
  | 'whole'
  | 'report'
  | 'thesis'
  | 'law'
  | 'software'
  | 'data'
  | 'loose';

const typesOfKind: Readonly<Record<WorkKind, string>> = {
  article: 'article suppperiodical review',
  part: 'inbook incollection inreference bookinbook suppbook suppcollection',
  paper: 'inproceedings',
  whole:
    'book mvbook collection mvcollection proceedings mvproceedings reference mvreference periodical',
  report: 'report booklet',
  thesis: 'thesis',
  law: 'legislation legal jurisdiction patent standard commentary legadminmaterial',
  software: 'software softwareversion softwaremodule codefragment manual',
  data: 'dataset audio video movie music image artwork performance',
  loose: 'misc online unpublished letter',
};

/** The kind of an entry type under its biblatex name; whatever is not here is loose. */
export const kindOfType: ReadonlyMap<string, WorkKind> = new Map(
  Object.entries(typesOfKind).flatMap(([kind, types]) =>
    types.split(' ').map((type): [string, WorkKind] => [type, kind as WorkKind]),
  ),
);

/** Kinds that one and the same work is entered under by different people, each with what it may be. */
export const alsoEnteredAs: Readonly<Partial<Record<WorkKind, readonly WorkKind[]>>> = {
  loose: ['article', 'paper', 'whole', 'report', 'software', 'data'],
  report: ['loose', 'whole'],
};

/** Types that hold data for other entries, or bundle them. */
export const noWorks: ReadonlySet<string> = new Set(['xdata', 'set', 'bibnote', 'control']);

/** Beginnings of the DOIs that archives of preprints give. */
export const preprintDois: readonly string[] = [
  '10.48550/', // arXiv
  '10.1101/', // bioRxiv and medRxiv
  '10.64898/', // bioRxiv and medRxiv, newer
  '10.2139/ssrn', // SSRN
  '10.31234/osf.io', // PsyArXiv
  '10.31235/osf.io', // SocArXiv
  '10.31219/osf.io', // OSF Preprints
  '10.35542/osf.io', // EdArXiv
  '10.31222/osf.io', // MetaArXiv
  '10.20944/preprints', // Preprints.org
  '10.21203/rs', // Research Square
  '10.26434/chemrxiv', // ChemRxiv
  '10.36227/techrxiv', // TechRxiv
  '10.33774/', // Cambridge Open Engage
  '10.3386/w', // NBER working papers
];

/** What the journal, institution or series of a preprint is called, in lower case. */
export const preprintWords =
  /\b(?:arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|socarxiv|techrxiv|ssrn|preprints?|working papers?|discussion papers?|research square)\b/;

/** Addresses of archives of preprints. */
export const preprintHosts =
  /^https?:\/\/(?:www\.|papers\.)?(?:arxiv\.org|biorxiv\.org|medrxiv\.org|ssrn\.com|osf\.io\/preprints|psyarxiv\.com|preprints\.org)\b/i;
