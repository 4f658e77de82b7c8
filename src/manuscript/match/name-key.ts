import { foldLetters } from '../../text/fold.ts';

const notLetters = /[^\p{L}\p{N}]+/gu;
const leadingArticle = /^(?:the|a|an)\s/i;
const ampersand = /\s?&\s?/g;

/** Names recur by the thousand in one audit; more than these are forgotten again. */
const MOST_REMEMBERED = 20_000;

/** Remembers what a pure function said of a name. */
function remembering(keyOf: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const key = keyOf(name);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(name, key);
    return key;
  };
}

const prepare = (name: string): string =>
  name.replace(ampersand, ' and ').replace(leadingArticle, '');

/** The form in which names are looked up: no case, no diacritics, no hyphens, no spaces. */
export const nameKey = remembering((name) => foldLetters(prepare(name)).replace(notLetters, ''));

/** Letters that are two in one: writing them apart is no misspelling. */
const ligatures = new Map([
  ['ß', 'ss'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);

/** The same with its diacritics: what must agree for two spellings to be one. */
export const spellingKey = remembering((name) =>
  prepare(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/[ßþæœ]/gu, (letter) => ligatures.get(letter) ?? letter)
    .replace(notLetters, ''),
);

const written = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ø', 'oe'],
  ['ü', 'ue'],
  ['å', 'aa'],
  ['ð', 'dh'],
]);
const transcribed = /[äöøüåð]/gu;

/** `Müller` as `mueller`: how names are written where a letter is missing. The same as `nameKey` for most. */
export const transcribedKey = remembering((name) => {
  const key = spellingKey(name);
  return key.search(transcribed) === -1
    ? nameKey(name)
    : nameKey(key.replace(transcribed, (letter) => written.get(letter) ?? letter));
});
