import { readText } from '../../bib/citation-js.ts';
import { titleFields } from '../field-kinds.ts';
import type { Rule } from '../types.ts';
import { writtenValues } from '../written-values.ts';

/** Shorter titles may be nothing but acronyms. */
const FEWEST_WORDS = 3;

export const noAllCapsTitle: Rule = {
  id: 'no-all-caps-title',
  severity: 'warning',
  scope: 'field',
  summary: 'No title is written in capital letters.',
  messages: {
    capitals:
      '"{title}" is in capital letters, and no style can tell which of them should stay. Write it with small letters, with braces around names that keep their capitals.',
  },
  check: ({ library }, report) => {
    for (const { name, texts, whole, span, file, key, field } of writtenValues(library)) {
      if (!whole || !(titleFields.has(name) || name === 'journaltitle')) continue;
      const written = texts.map(({ text }) => text).join('');
      if (key === null || field === null || !isShouted(written)) continue;
      report({ message: 'capitals', data: { title: readText(written) }, file, span, key, field });
    }
  },
};

/** Two capitals side by side; without them a title cannot be in capitals. */
const capitals = /\p{Lu}{2}/u;
const longWord = /\p{L}{4,}/gu;

function isShouted(written: string): boolean {
  if (!capitals.test(written)) return false;
  const text = readText(written);
  const words = text.match(longWord) ?? [];
  const shouted = words.filter((word) => isUpper(word));
  if (shouted.length < FEWEST_WORDS || shouted.length < words.length) return false;
  const small = text.match(/\p{Ll}/gu) ?? [];
  const large = text.match(/\p{Lu}/gu) ?? [];
  return small.length * 10 <= large.length;
}

const isUpper = (word: string): boolean =>
  word === word.toUpperCase() && word !== word.toLowerCase();
