import { foldLetters } from '../../text/fold.ts';

export interface LabelParts {
  /** A work as a sentence calls it: `Palermo Protocol, 2000`. */
  readonly label: string;
  /** Its entry in the list, as text. */
  readonly entry: string;
  /** The first family name or organisation that the label may name; null when the work has none. */
  readonly firstName: string | null;
  /** What the style writes where a year is not known, such as `n.d.`. */
  readonly noDate: readonly string[];
}

/**
 * Whether the entry of a work begins as its label does, so that who goes down a list of entries
 * with the label in mind finds it. Capitals, accents and punctuation make no difference. Of a
 * label by names the first counts, since what follows it in an entry are its initials; of a
 * label by title all but the year does.
 */
export function beginsLike({ label, entry, firstName, noDate }: LabelParts): boolean {
  const name = wordsOf(firstName ?? '');
  const words = wordsOf(withoutYear(label, noDate));
  const at = name.length === 0 ? -1 : placeOf(name, words);
  // `de` of `de Haas` stands before the name and belongs to it; a name far off is of a title.
  const lead = at === -1 || at > 3 ? words : words.slice(0, at + name.length);
  const found = wordsOf(entry);
  return lead.every((word, index) => word === found[index]);
}

function withoutYear(label: string, noDate: readonly string[]): string {
  const trimmed = label.replace(/[\s)]+$/u, '');
  const none = noDate.find((words) => trimmed.replace(/-\p{L}$/u, '').endsWith(words));
  if (none) return trimmed.replace(/-\p{L}$/u, '').slice(0, -none.length);
  return trimmed.replace(/\d{4}\p{L}?$/u, '');
}

function wordsOf(text: string): string[] {
  return foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function placeOf(part: readonly string[], words: readonly string[]): number {
  return words.findIndex((_, start) => part.every((word, index) => word === words[start + index]));
}
