import { deriveAcronyms } from './name-forms.ts';
import { nameKey } from './name-key.ts';
import type { Acronyms } from './reference-index.ts';

const explained =
  /((?:\p{Lu}[\p{L}\p{M}'’-]*|of|for|the|on|and|in|against|to|de|des|du|la|für|og|for|av|i|och|und|der|&)(?:\s(?:\p{Lu}[\p{L}\p{M}'’-]*|of|for|the|on|and|in|against|to|de|des|du|la|für|og|for|av|i|och|und|der|&)){1,11})\s[([](?=[^()[\]\s]*\p{Lu}[^()[\]\s]*\p{Lu})(\p{Lu}[\p{L}&-]{1,11})[)\],;]/gu;

/** The full name among some words before a short form; where its letters do not tell, all that it may be. */
function fullNames(words: readonly string[], short: string): string[] {
  const readings = words.slice(0, -1).map((_, from) => words.slice(from).join(' '));
  const derived = readings.find((reading) =>
    deriveAcronyms(reading).some((one) => nameKey(one) === nameKey(short)),
  );
  return (derived === undefined ? readings : [derived]).map(nameKey);
}

/**
 * Short forms that the text explains: `World Health Organization (WHO)`. By key of the short form,
 * with the keys of the full names it may stand for: a short form in another language, such as KOM
 * for a Coordinating Unit, counts when a reference bears the full name.
 */
export function findAcronyms(text: string): Acronyms {
  const found = new Map<string, Set<string>>();
  for (const [, name = '', short = ''] of text.matchAll(explained)) {
    const key = nameKey(short);
    const known = found.get(key) ?? new Set<string>();
    for (const full of fullNames(name.split(/\s+/), short)) known.add(full);
    found.set(key, known);
  }
  return new Map([...found].map(([key, names]) => [key, [...names]]));
}
