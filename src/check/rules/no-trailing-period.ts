import { withFix } from '../field-fixes.ts';
import { titleFields } from '../field-kinds.ts';
import { finalAbbreviations } from '../final-abbreviations.ts';
import type { Rule } from '../types.ts';
import { placeOf, writtenValues } from '../written-values.ts';

const otherFields = new Set(['journaltitle', 'publisher', 'location', 'institution', 'series']);

export const noTrailingPeriod: Rule = {
  id: 'no-trailing-period',
  severity: 'info',
  scope: 'field',
  summary: 'No title ends with a full stop, and no field with a stray comma.',
  fixable: true,
  messages: {
    period:
      'The field {field} ends with a full stop, and the style puts its own behind it. Take the full stop out.',
    sign: 'The field {field} ends with "{sign}", as if something were to follow, and the style puts its own sign behind it. Take it out.',
  },
  check: ({ library }, report) => {
    for (const value of writtenValues(library)) {
      const { name, field, texts, whole } = value;
      const last = texts.at(-1);
      if (field === null || !whole || last === undefined) continue;
      const isTitle = titleFields.has(name);
      if (!isTitle && !otherFields.has(name)) continue;
      const end = endOfText(last.text);
      const sign = last.text.charAt(end - 1);
      const message = sign === '.' && isTitle ? 'period' : ',;:'.includes(sign) ? 'sign' : null;
      if (message === null || sign === '' || !isStray(last.text.slice(0, end), name)) continue;
      const range = { start: end - 1, end };
      const place = placeOf(value, last, range);
      // The semicolon of `&amp;` is part of it.
      const isPart = /&#?\w{1,10};$/.test(last.text.slice(0, end));
      const fix = isPart ? null : { edits: [{ ...place.span, text: '' }] };
      report({ message, data: { field, sign }, ...place, ...withFix(fix) });
    }
  },
};

/** Where the text ends, closing braces and white space aside. */
function endOfText(text: string): number {
  let end = text.length;
  while (end > 0 && /[}\s]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

const escaped = /\\[.,;:]$/;
/** Enough of the end of a title to see its last word. */
const TAIL = 60;

function isStray(text: string, name: string): boolean {
  if (escaped.test(text) || text.trim().length < 2) return false;
  if (!text.endsWith('.')) return true;
  if (/\.\.\.$|\.\s\.$/.test(text)) return false;
  const tail = text.slice(-TAIL, -1);
  const word = /[^\s{}()[\]"“”'-]*$/.exec(tail)?.[0] ?? '';
  // A point within the word, a single letter, or hardly a vowel: an abbreviation.
  if (word.includes('.') || [...word].length < 2 || /^\p{Lu}+$/u.test(word)) return false;
  if (finalAbbreviations.has(word.toLowerCase()) || !/[aeiouyæøåäöüéèíóú\d)]/i.test(word)) {
    return false;
  }
  // Where other words are shortened the last one probably is: Proc. 5th Int. Conf. Comput.
  return name === 'title' || name === 'subtitle' || !/\p{L}\.\s\S/u.test(text);
}
