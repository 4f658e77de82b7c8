import { wordSet } from './by-language.ts';

/** Small words inside the names of organisations, journals and laws. */
export const innerWords = wordSet({
  any: '&|/',
  en: 'of|for|the|on|in|to|at|against|by|with|from|a|an',
  nb: 'av|for|i|på|om|til|mot|ved|fra|under',
  sv: 'av|för|i|på|om|till|mot|vid|från',
  de: 'der|die|das|des|dem|den|für|von|vom|zur|zum|im|in|am|an|auf|gegen|bei',
  nl: 'van|voor|de|het|der|den|te|ter|in|en',
  fr: 'de|du|des|la|le|les|pour|sur|en|à|au|aux|contre|l|d',
  es: 'de|del|la|las|los|el|para|en|por|contra|al',
  pt: 'de|do|da|dos|das|para|em|no|na',
  it: 'di|del|della|dei|degli|delle|dell|per|il|la|nel|nella|sul|sulla',
  pl: 'w|na|do|z|dla',
});
