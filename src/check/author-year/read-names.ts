import { foldLetters } from '../../text/fold.ts';
import type { TypedNames } from './mention.ts';
import { connectors, organisationWords, particles } from './words.ts';

const capital = /^[("“]?\p{Lu}/u;
const word = /^(?:[dlDL]['’])?[\p{L}\p{M}][\p{L}\p{M}'’.\u2010\u2011-]*$/u;
const initials = /^(?:\p{Lu}\.-?)+$|^\p{Lu}$/u;
const others =
  /,?\s+(?:et\s+al\.?|and\s+(?:others|colleagues)|m\.?\s?fl\.?|u\.\s?a\.|og\s+andre)$/iu;
const possessive = /['’]s?$/u;
const inBrackets = /\s*\[[^\]]{0,40}\]/g;
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** No name of one author is longer, not even that of a ministry. */
const MOST_WORDS = 14;

/** Reads typed names such as `Lund, Berg & Vik` or `de Haas et al.`; null when the phrase is not all names. */
export function readTypedNames(phrase: string): TypedNames | null {
  const text = phrase.trim().replace(inBrackets, '').replace(/,$/, '').replace(possessive, '');
  const bare = text.replace(others, '');
  const words = bare.split(/\s+/);
  if (bare === '' || words.length > MOST_WORDS || !words.every(belongsToName)) return null;
  if (!words.some((one) => capital.test(one))) return null;
  const names = splitNames(words);
  if (names.length === 0 || names.some((name) => !isName(name))) return null;
  return {
    names: names.map(comparableName),
    hasOthers: bare !== text,
    whole: comparableName(words.filter((one) => !initials.test(one.replace(/,$/, '')))),
  };
}

/** Whether a word can be part of typed names at all. */
export function belongsToName(one: string): boolean {
  const bare = one.replace(/,$/, '');
  return (
    connectors.has(bare) ||
    particles.has(bare.toLowerCase()) ||
    organisationWords.has(bare) ||
    initials.test(bare) ||
    (word.test(bare) && (capital.test(bare) || /^[dl]['’]\p{Lu}/u.test(bare)))
  );
}

/** The words of each name; commas and connectors part them, initials and `Jr` are left out. */
function splitNames(words: readonly string[]): string[][] {
  const names: string[][] = [[]];
  for (const [at, one] of words.entries()) {
    const bare = one.replace(/,$/, '');
    const isBetween = connectors.has(bare) && at > 0 && !particles.has(bare);
    if (isBetween) names.push([]);
    else if (!initials.test(bare) && !suffix.test(bare)) names.at(-1)?.push(bare);
    if (one.endsWith(',')) names.push([]);
  }
  return names.filter((name) => name.length > 0);
}

function isName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  return capital.test(last.replace(/^[dl]['’]/, '')) && (capital.test(first) || isParticle(first));
}

const isParticle = (one: string): boolean =>
  particles.has(one.toLowerCase()) || /^[dl]['’]\p{Lu}/u.test(one);

const comparableName = (words: readonly string[]): string => foldName(words.join(' '));

/** A name in the form in which typed and written names are compared. */
export const foldName = (name: string): string =>
  foldLetters(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
