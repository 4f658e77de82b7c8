import { foldLetters } from '../text/fold.ts';

/** One given name, or its initial. */
export interface GivenWord {
  readonly letters: string;
  readonly initial: boolean;
}

const words = /\p{L}[\p{L}\p{M}'’]*\.?/gu;
const unspacedInitials = /^\p{Lu}{2,3}$/u;

/** Given names as words: `May-Len`, `M.-L.`, `ML` are two, `D.E.` too. */
export function givenWords(given: string): GivenWord[] {
  return (given.match(words) ?? []).flatMap((word): GivenWord[] => {
    const bare = word.replace(/[.'’]/g, '');
    if (unspacedInitials.test(bare)) {
      return [...bare].map((letter) => ({ letters: foldLetters(letter), initial: true }));
    }
    // `Th.` and `Chr.` are longer than a letter and still stand for a name.
    const initial = [...bare].length === 1 || (word.endsWith('.') && [...bare].length <= 3);
    return [{ letters: foldLetters(bare), initial }];
  });
}

/** Whether two given names, word by word, can be one: each word equal, or an initial of the other. */
export function givenAgree(a: readonly GivenWord[], b: readonly GivenWord[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((word, at) => {
    const other = longer[at];
    if (other === undefined) return false;
    if (word.letters === other.letters) return true;
    if (word.initial) return other.letters.startsWith(word.letters);
    return other.initial && word.letters.startsWith(other.letters);
  });
}
