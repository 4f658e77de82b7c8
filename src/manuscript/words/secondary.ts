import { listWords, wordPattern } from './by-language.ts';

const words = listWords({
  en: 'as cited in|cited in|cited by|as cited by|quoted in|as quoted in|quoted by|qtd. in|qtd in|as discussed in|reported in|as reported in|reprinted in|cited from',
  nb: 'sitert i|sitert hos|sitert etter|referert i|referert hos|gjengitt i|gjengitt hos|i følge|citeret i|citeret hos|refereret i',
  sv: 'citerad i|refererad i|citerat i',
  de: 'zitiert nach|zitiert in|zit. nach|zit. n.|zitiert bei|zit. in',
  nl: 'geciteerd in|aangehaald in',
  fr: 'cité dans|cité par|citée dans|citée par|cités par|cités dans|cité in',
  es: 'citado en|citado por|citada en|citados en|como se citó en',
  pt: 'citado em|citado por|citado em|apud|conforme citado em',
  it: 'citato in|cit. in|citato da',
  any: 'apud',
});

/** Behind the year of a work that is known only from another one, which alone stands in the list. */
export const secondarySource = new RegExp(
  `^[\\s,;:(]{0,3}(?:${wordPattern(words)})(?![\\p{L}])`,
  'iu',
);
