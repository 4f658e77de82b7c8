import { wordSet } from './by-language.ts';

/** Months and seasons: a year behind one of them is a date. In lower case, full stops left out. */
export const dateWords = wordSet({
  en: 'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|summer|autumn|fall|winter|easter|christmas|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  nb: 'januar|februar|mars|mai|juni|juli|oktober|desember|des|okt|vår|våren|sommer|sommeren|høst|høsten|vinter|vinteren|påske|jul|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag',
  da: 'marts|maj|efterår|efteråret|forår|foråret|december',
  sv: 'januari|februari|augusti|hösten|sommaren|vintern',
  de: 'jänner|märz|dezember|dez|frühjahr|frühling|herbst|sommersemester|wintersemester|ostern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
  nl: 'maart|mei|augustus|lente|zomer|herfst',
  fr: 'janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|printemps|été|automne|hiver',
  es: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|primavera|verano|otoño|invierno',
  pt: 'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|verão|outono|inverno',
  it: 'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|estate|autunno|inverno',
  fi: 'tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu|tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
  pl: 'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
});
