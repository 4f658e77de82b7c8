/**
 * Files of the corpora of which this project reads another number of entries with a key than a
 * plain search for `@word{key,` finds, and why.
 */
export const entryCounts: Readonly<
  Record<string, { readonly count: number; readonly why: string }>
> = {
  'bibtex-parser/test/better-bibtex/import/web_page and other mendeley idiocy.bib': {
    count: 475,
    why: 'has 41 entries of the type web_page, and the search takes letters only for a type',
  },
  'bibtex-parser/test/other/mendeley-moronities.bib': {
    count: 1,
    why: 'has one entry of the type web_page, and the search takes letters only for a type',
  },
  'bibtex-parser/test/other/citation-js.bib': {
    count: 27,
    why: 'has an entry in parentheses and one with line breaks behind @ and the key, which the search misses',
  },
  'bibtex-parser/test/other/edge-cases.bib': {
    count: 1,
    why: 'has an entry in parentheses whose whole text is the key foo=bar',
  },
  'jabref/jablib/src/test/resources/org/jabref/logic/importer/fileformat/tiny-LE-noBOM.bib': {
    count: 1,
    why: 'is UTF-16 without a byte order mark, which the search does not see',
  },
  'jabref/jablib/src/test/resources/org/jabref/logic/importer/fileformat/tiny-BE-noBOM.bib': {
    count: 1,
    why: 'is UTF-16 without a byte order mark, which the search does not see',
  },
};

/** Files of which pandoc gives another number of entries, and why. */
export const pandocCounts: Readonly<
  Record<string, { readonly pandoc: number; readonly why: string }>
> = {
  'typst-biblatex/tests/fixtures/valid/cross.bib': {
    pandoc: 7,
    why: 'has three @xdata entries, which pandoc leaves out, as createLibrary does from references',
  },
};
