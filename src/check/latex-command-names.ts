const names = (list: string): readonly string[] => list.split(' ');

/** Commands of LaTeX, biblatex and common packages that are safe in a bibliography, besides those that stand for letters. */
export const commonCommands: readonly string[] = [
  ...names('begin end item par newline linebreak nolinebreak pagebreak noindent indent centering'),
  ...names('hspace vspace hskip kern hfill hphantom phantom vphantom raisebox smash strut unskip'),
  ...names('protect relax ignorespaces noexpand expandafter string detokenize sloppy hyphenation'),
  ...names(
    'mbox hbox fbox makebox parbox text textnormal mathrm mathbf mathit mathsf mathtt mathcal',
  ),
  ...names(
    'mathbb mathfrak boldsymbol ensuremath operatorname frac sqrt left right big Big limits',
  ),
  ...names('tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge'),
  ...names('rm bf it sl sc tt sf em bfseries mdseries itshape slshape scshape upshape rmfamily'),
  ...names(
    'sffamily ttfamily textlf textlnum textosf oldstylenums underline uline emph ul st sout',
  ),
  ...names('uppercase lowercase MakeUppercase MakeLowercase NoCaseChange MakeCapital'),
  ...names('url href path nolinkurl hyperref texorpdfstring verb urlstyle doi'),
  ...names(
    'cite citep citet citealp citealt citeauthor citeyear citetitle parencite textcite autocite',
  ),
  ...names('footcite fullcite nocite ref label pageref footnote footnotemark thanks index'),
  ...names('enquote textquote foreignquote textcquote foreignlanguage selectlanguage textlang'),
  ...names('textcolor color colorbox foreigntext textgreek textcyrillic textlatin ensuregreek'),
  ...names('noopsort SortNoop sortnoop NOOP printfirst switchargs singleletter nosort'),
  ...names('ce chemfig SI si num unit qty ang celsius percent'),
  ...names(
    'LaTeXe XeTeX LuaTeX XeLaTeX LuaLaTeX ConTeXt MetaPost METAFONT eTeX pdfTeX pdfLaTeX AmS',
  ),
  ...names(
    'c b d u v t H k r G M h C U f i j l o L O aa AA ae AE oe OE ss SS dh DH th TH ng NG dj DJ',
  ),
  ...names('textcommaabove newtie textdotbelow textbreve textacute textgrave tipaencoding textipa'),
  ...names('initial firstinitspace finalandcomma isdot ifdef unspace nopunct space nobreakspace'),
  ...names('bibitem newblock bibinfo bibfield bibnamefont bibfnamefont BibitemOpen natexlab'),
];

/** Commands that begin so belong to biblatex. */
export const knownBeginnings: readonly string[] = ['mkbib', 'bib', 'add', 'print', 'text', 'math'];
