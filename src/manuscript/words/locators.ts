import { listWords, wordPattern } from './by-language.ts';

/** Words before the number of the place that is cited. */
const labels = listWords({
  any: 'p.|pp.|p|pp|§|§§|¶|fol.|f.|ff.|n.|no.|nr.|vol.',
  en: 'page|pages|pg.|pgs.|chapter|chapters|chap.|chaps.|ch.|chs.|section|sections|sec.|sect.|paragraph|paragraphs|para.|paras.|par.|figure|fig.|figs.|table|tables|tab.|note|fn.|footnote|appendix|app.|article|articles|art.|arts.|line|lines|part|pt.|verse|column|col.|box|annex|slide|location|loc.|theorem|equation|eq.|supplement|suppl.|foreword|preface|introduction|min.|recital',
  nb: 's.|ss.|side|sider|sidene|kapittel|kap.|avsnitt|avsn.|figur|tabell|vedlegg|artikkel|del|bind|pkt.|punkt|note',
  sv: 's|sid.|sidan|kap|kapitel|avsnitt|bilaga',
  da: 'kapitel|afsnit|bilag|stk.',
  de: 'S.|Seite|Seiten|Kapitel|Kap.|Abschnitt|Abs.|Abb.|Abbildung|Tab.|Tabelle|Anm.|Fn.|Rn.|Rz.|Art.|Teil|Bd.|Band|Sp.|Z.',
  nl: 'blz.|pagina|hoofdstuk|hfst.|hst.|par.',
  fr: 'chapitre|chap.|section|paragraphe|tome|t.|annexe|col.',
  es: 'pág.|págs.|página|páginas|capítulo|cap.|caps.|sección|párr.|tomo|t.|anexo',
  pt: 'pág.|págs.|página|páginas|capítulo|cap.|seção|secção|parágrafo|tomo',
  it: 'pag.|pagg.|pagina|pagine|capitolo|cap.|sezione|sez.|paragrafo|par.',
  fi: 'sivu|sivut|luku',
  pl: 's.|str.|rozdz.|rozdział',
});

const number =
  '(?:v?\\d{1,7}(?:\\.\\d{1,5}){0,5}\\p{L}?(?![\\p{L}\\p{N}])|[ivxlcdm]{1,7}(?![\\p{L}])|\\p{L}\\d{0,4}(?![\\p{L}]))';
const plainNumber =
  '(?:v?\\d{1,7}(?:\\.\\d{1,5}){0,5}\\p{L}?(?![\\p{L}\\p{N}])|[ivxlcdm]{1,7}(?![\\p{L}]))';
const more = `(?:\\s?[-–—‐‑]\\s?${number}|\\s?(?:,|&|and|og|och|und|u\\.|et|y|e|en)\\s?${number}(?!\\d)|\\s?ff?\\.|\\s?f(?![\\p{L}]))`;

/** A locator behind a year: label and numbers, or numbers alone. Group 1 is the locator without its comma. */
export const locatorPattern = new RegExp(
  `\\s{0,2}[,:]?\\s{0,2}((?:(?:${wordPattern(labels)})(?![\\p{L}])\\s{0,2})(?:${number}${more}{0,8})?|(?<=[,:]\\s{0,2})${plainNumber}${more}{0,8})`,
  'iuy',
);

/** A label for pages right before a number, which is then no year. */
export const pageLabelBefore = new RegExp(
  `(?:^|[^\\p{L}])(?:${wordPattern(labels)})\\s{0,2}$`,
  'iu',
);
