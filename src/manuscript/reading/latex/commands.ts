const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Marks over or under the letter behind, as combining characters. */
export const accents: ReadonlyMap<string, string> = new Map([
  ['"', '\u0308'],
  ["'", '\u0301'],
  ['`', '\u0300'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['.', '\u0307'],
  ['u', '\u0306'],
  ['v', '\u030c'],
  ['H', '\u030b'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['r', '\u030a'],
  ['d', '\u0323'],
  ['b', '\u0331'],
]);

/** Commands that stand for signs. */
export const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    o: 'ø',
    O: 'Ø',
    ae: 'æ',
    AE: 'Æ',
    aa: 'å',
    AA: 'Å',
    oe: 'œ',
    OE: 'Œ',
    ss: 'ß',
    l: 'ł',
    L: 'Ł',
    i: 'ı',
    j: 'ȷ',
    dj: 'đ',
    DJ: 'Đ',
    dh: 'ð',
    DH: 'Ð',
    th: 'þ',
    TH: 'Þ',
    S: '§',
    P: '¶',
    ldots: '…',
    dots: '…',
    textellipsis: '…',
    textendash: '–',
    textemdash: '—',
    slash: '/',
    textquoteleft: '‘',
    textquoteright: '’',
    textquotedblleft: '“',
    textquotedblright: '”',
    guillemotleft: '«',
    guillemotright: '»',
    og: '«',
    fg: '»',
    textbackslash: '\\',
    textasciitilde: '~',
    textunderscore: '_',
    textbar: '|',
    textless: '<',
    textgreater: '>',
    pounds: '£',
    euro: '€',
    texteuro: '€',
    copyright: '©',
    textregistered: '®',
    texttrademark: '™',
    textdegree: '°',
    textperiodcentered: '·',
    textbullet: '•',
    LaTeX: 'LaTeX',
    TeX: 'TeX',
    '&': '&',
    '%': '%',
    $: '$',
    '#': '#',
    _: '_',
    '{': '{',
    '}': '}',
    ' ': ' ',
    ',': ' ',
    ';': ' ',
    ':': ' ',
    '\n': ' ',
    quad: ' ',
    qquad: ' ',
    newline: ' ',
    linebreak: ' ',
    xspace: '',
  }),
);

/** Commands whose arguments nobody reads. */
export const hidden: ReadonlySet<string> = new Set(
  words(`
    label ref eqref pageref cref Cref autoref nameref vref hyperref includegraphics input include
    bibliography bibliographystyle addbibresource printbibliography usepackage documentclass
    setlength addtolength vspace hspace vskip index glossary gls pagestyle thispagestyle pagenumbering
    setcounter addtocounter stepcounter hypersetup geometry newcommand renewcommand providecommand
    DeclareMathOperator newtheorem theoremstyle setstretch linespread fontsize selectfont color
    phantomsection addcontentsline tableofcontents listoffigures listoftables todo marginpar
    hyphenation graphicspath newenvironment renewenvironment ensuremath si SI num captionsetup
    rule raisebox cmidrule cline multirow citestyle setcitestyle bibpunct newblock urlstyle
  `),
);

/** Commands whose first argument is a setting and whose second is read. */
export const settingFirst: ReadonlySet<string> = new Set(
  words('textcolor colorbox foreignlanguage parbox scalebox resizebox href texorpdfstring'),
);

export const sections: ReadonlySet<string> = new Set(
  words(
    'part chapter section subsection subsubsection paragraph subparagraph title addchap addsec',
  ),
);

export const notes: ReadonlySet<string> = new Set(
  words('footnote footnotetext endnote thanks sidenote'),
);

/** How a command cites: in brackets, in the sentence, the year alone, or without a trace in the text. */
export type CitingForm = 'parenthetical' | 'narrative' | 'year' | 'unseen' | 'name';

const forms: readonly (readonly [CitingForm, string])[] = [
  [
    'parenthetical',
    'cite citep parencite autocite footcite footcitetext smartcite supercite citealp fullcite footfullcite citenum Parencite Autocite Citep citeNP shortcite parencites autocites footcites smartcites cites',
  ],
  [
    'narrative',
    'citet textcite citealt Citet Textcite citeA shortciteA citeasnoun textcites Citealt',
  ],
  ['year', 'citeyear citeyearpar citedate citeyearNP'],
  ['unseen', 'nocite'],
  ['name', 'citeauthor Citeauthor citetitle citeauthorNP'],
];

/** Commands of bibtex, natbib, biblatex and apacite that cite by key. */
export const citing: ReadonlyMap<string, CitingForm> = new Map(
  forms.flatMap(([form, names]) => words(names).map((name) => [name, form] as const)),
);
