/** Words before a full stop that does not end a sentence, in lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `
  p pp ch chap chaps sec secs sect para paras vol vols fig figs no nos nn art arts ed eds
  cf cp vs v e.g i.e viz esp ca c approx resp incl excl ibid op cit loc seq et
  mr mrs ms dr drs prof rev hon st mt gen col capt lt sgt gov sen rep pres
  jan feb mar apr jun jul aug sep sept oct nov dec
  dept univ assn bros tr trans repr rpt ser suppl app tab eq eqs n.b
  s ss kap nr bl.a f.eks dvs jf pkt mv.a osv.s mht ift evt el bd iht jfr ev sml
  z.b d.h u.a bzw vgl usw.s hrsg aufl abs art bd nr str bspw ggf sog u.u
  t.ex bl.a dvs s.k kl resp
  ex env av apr ch éd chap p.ex c.-à-d
  ej pág págs núm dpto sr sra ud
  enz bijv blz nl
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Abbreviations that end a sentence as often as not: the next word decides. */
export const FINAL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'al etc ff f inc ltd co corp jr sr osv mm mfl usw a.m p.m a.d b.c b.c.e c.e ph.d m.a b.a'.split(
    ' ',
  ),
);

/** Words that begin a sentence, and seldom a name behind an initial or an acronym. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `
  The In It This That These Those An He She They We However But And For On At As When While
  Although If There According Among Such Some Many Most Its Their His Her Our One Two Three By
  From With After Before Since Both Under Other Another Each Every No Not Nor Yet So Then Thus
  Here Where What Who How Why Their To Of Or Only Even Despite During Until Because Between
  Moreover Furthermore Therefore Instead Also All Any Few Several More Less
  Det Den Dette Disse En Et De Der Men Og For Hvis Når Som På Ved Til Fra Etter
  Der Die Das Ein Eine Und Aber Es Sie Wir Wenn Nach Im Am Zu
  Le La Les Un Une Des Il Elle Ils Mais Et Dans Pour
  El Los Las Una Y Pero En Por
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Months that follow an ordinal written with a full stop: `3. Mai`, `17. Mai`. */
export const MONTHS: ReadonlySet<string> = new Set(
  `
  januar januari january februar februari mars märz april mai maj juni juli august augusti
  september oktober november desember dezember december jänner
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
);
