import { foldLetters } from '../../text/fold.ts';

/** The words of a text that hold letters outside ASCII, folded, each once. */
export function foldedVariants(text: string): string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
  const special = words.filter((word) => /[^\x20-\x7e]/.test(word));
  return [...new Set(special.map(foldLetters))];
}
