const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Types of items, CSL 1.0.2. */
export const CSL_TYPES = words(`
  article article-journal article-magazine article-newspaper bill book broadcast chapter classic
  collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing
  interview legal_case legislation manuscript map motion_picture musical_score pamphlet
  paper-conference patent performance periodical personal_communication post post-weblog regulation
  report review review-book software song speech standard thesis treaty webpage
`);

/** Variables that hold names. */
export const NAME_VARIABLES = words(`
  author chair collection-editor compiler composer container-author contributor curator director
  editor editorial-director editor-translator executive-producer guest host illustrator interviewer
  narrator organizer original-author performer producer recipient reviewed-author script-writer
  series-creator translator
`);

/** Variables that hold dates. */
export const DATE_VARIABLES = words(
  'accessed available-date event-date issued original-date submitted',
);

/**
 * Variables that hold text or a number. `note`, `abstract` and `keyword` are not among them: no
 * reference list shows them, and processors look for commands in notes.
 */
export const TEXT_VARIABLES = words(`
  annote archive archive_collection archive_location archive-place authority call-number
  chapter-number collection-number collection-title container-title
  container-title-short dimensions division DOI edition event-place event-title event
   genre ISBN ISSN issue jurisdiction language license locator medium number number-of-pages
  number-of-volumes original-publisher original-publisher-place original-title page page-first
  part-number part-title PMCID PMID printing-number publisher publisher-place references
  reviewed-genre reviewed-title scale section source status supplement-number title title-short URL
  version volume volume-title
`);
