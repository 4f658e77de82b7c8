import { wordSet } from './by-language.ts';

/** What stands between the last two authors. */
export const connectives = wordSet({
  any: '&|+',
  en: 'and',
  nb: 'og',
  sv: 'och',
  de: 'und|u',
  nl: 'en',
  fr: 'et',
  es: 'y|e',
  pt: 'e',
  it: 'e|ed',
  ca: 'i',
  fi: 'ja',
  pl: 'i|oraz',
  cs: 'a',
  hu: 'és',
  ro: 'și|si',
  tr: 've',
  ru: 'и',
  uk: 'та|і',
  el: 'και',
});
