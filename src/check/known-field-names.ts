const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Fields that biblatex's data model lacks and that people meet in many libraries, by the program or
 * service that writes them. No style prints most of them; none of them is a mistake.
 */
export const widespreadFields: ReadonlySet<string> = words(`
  citationkey comment creationdate groups icoreranking modificationdate owner printed priority qualityassured
  ranking readstatus relevance review timestamp
  rating read
  cited_by document_type source
  bibdate bibsource biburl ee
  coden fjournal mrclass mrnumber mrreviewer zbl zblnumber zbmath
  acmid acmnumber articleno article issue_date numpages
  adsnote adsurl arxiv arxivid bibcode collaboration inspire recid reportnumber slaccitation
  eprintversion hal_id hal_version introducedin license repository rights swhid
  affiliation affiliations citation eissn elocation manuscript nlmuniqueid pissn pmc pmcid pmid pii pubmed
  abbr additional_info altmetric annote appendix award bibtex_show blog category code data dimensions html image
  poster preview project selected slides status supp supplement topic topics user video website
  accessed city classification conference contents copyright corpsource country created day description
  documenttype editorial eventplace handle howpublished institution isbn10 isbn13 jel keyword lastaccessed
  lastchecked lccn medium notes nationality oai openaccess orcid origyear price refid revision searchdate section
  size subject summary tableofcontents tags text treatment uri urlaccessdate urlyear year-original
  collaborator director narrator execproducer
`);

/** Extensions carry such a sign: `bdsk-url-1`, `mendeley-tags`, `author+an:orcid`, `__markedentry`. */
export const extensionSign = /[-_+:.]/;
