const PUNCTUATION = /^\p{P}$/u;
const BLANK = /^\s$/;

/** A word, one sign of punctuation, or one blank. Colons belong to words (`2:33`). */
export type Word = string;

/** Splits a suffix into words, signs and blanks; joined again they give the text. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let word = '';
  for (const character of text) {
    if (!isBlank(character) && (character === ':' || !isPunctuation(character))) {
      word += character;
      continue;
    }
    if (word !== '') words.push(word);
    word = '';
    words.push(character);
  }
  if (word !== '') words.push(word);
  return words;
}

export function isBlank(word: Word | undefined): boolean {
  return word !== undefined && BLANK.test(word);
}

export function isPunctuation(word: Word): boolean {
  return PUNCTUATION.test(word);
}
