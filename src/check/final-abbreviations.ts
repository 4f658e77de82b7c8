/** Abbreviations, in lower case without their last point, that a title may end with. */
export const finalAbbreviations: ReadonlySet<string> = new Set(
  'etc al inc ltd co corp bros jr sr vol vols no nos nr ed eds edn ca cf ff f p pp fig ch sec st ave rev dept univ assoc proc trans conf symp int intl j ann bull lett sci soc acad natl nat mag ser suppl abstr tech rep mtg res phys chem math biol med psych econ comput eng appl theor mech vs bd hrsg aufl jh jg bzw usw dgl osv mv mfl mm bl nov dec jan feb mar apr jun jul aug sept oct esq phd ph.d dr prof mr mrs ms gen gov sen rep hon mass calif conn penn ill wash ont que u.s u.k e.v a.d b.c i.e e.g a.m p.m'.split(
    ' ',
  ),
);
