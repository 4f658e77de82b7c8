import { listWords } from './by-language.ts';

/** Stands where the year would stand when a source has none. */
export const noDateWords = listWords({
  any: 's.d.|s. d.|s.a.|s. a.',
  en: 'n.d.|n. d.|n.d|nd.|no date|undated',
  nb: 'u.d.|u. d.|u.å.|u. å.|udatert|uten år|uten dato|uden år',
  sv: 'u.å.|u. å.|odaterad',
  de: 'o.J.|o. J.|o.D.|ohne Jahr|ohne Datum',
  nl: 'z.j.|z. j.|z.d.|g.d.',
  fr: 's.d.|sans date',
  es: 's.f.|s. f.|sin fecha',
  pt: 'sem data',
  it: 'senza data',
});

/** Stands where the year would stand while a work is not out yet. */
export const notYetWords = listWords({
  en: 'in press|forthcoming|to appear|in preparation|in prep.|in prep|submitted|accepted|under review|in review|manuscript in preparation|advance online publication',
  nb: 'i trykk|i trykken|under utgivelse|under publisering|kommer|i tryk|under udgivelse',
  sv: 'under tryckning|i tryck|kommande',
  de: 'im Druck|in Druck|im Erscheinen|in Vorbereitung|eingereicht',
  nl: 'in druk|te verschijnen',
  fr: 'sous presse|à paraître|en préparation',
  es: 'en prensa|en preparación|próximamente',
  pt: 'no prelo|em preparação',
  it: 'in stampa|in corso di stampa|in corso di pubblicazione',
});
