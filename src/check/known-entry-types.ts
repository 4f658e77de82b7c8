const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/**
 * Entry types that biblatex's own data model lacks and that packages or programs in wide use add:
 * biblatex-software, biblatex-apa, IEEEtran, REVTeX, jurabib.
 */
export const widespreadTypes: ReadonlySet<string> = words(
  'softwareversion softwaremodule codefragment nameonly constitution legmaterial legadminmaterial presentation ieeetranbstctl control periodical game hardware',
);

/** What people call a type that biblatex knows under another name. */
export const otherTypeNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    blog: 'online',
    blogpost: 'online',
    bookchapter: 'incollection',
    book_section: 'incollection',
    case: 'jurisdiction',
    chapter: 'incollection',
    conferencepaper: 'inproceedings',
    dissertation: 'thesis',
    film: 'movie',
    generic: 'misc',
    internet: 'online',
    journal: 'article',
    journalarticle: 'article',
    law: 'legislation',
    magazine: 'article',
    magazine_article: 'article',
    magazinearticle: 'article',
    masterthesis: 'mastersthesis',
    newspaper: 'article',
    newspaper_article: 'article',
    newspaperarticle: 'article',
    other: 'misc',
    paper: 'article',
    phd: 'phdthesis',
    podcast: 'audio',
    preprint: 'unpublished',
    statute: 'legislation',
    web: 'online',
    web_page: 'online',
    webpage: 'online',
    website: 'online',
    workingpaper: 'report',
  }),
);
