import type { Span } from '../../text/span.ts';
import { withFix } from '../field-fixes.ts';
import { isShownText } from '../field-kinds.ts';
import type { Rule } from '../types.ts';
import { placeOf, writtenValues } from '../written-values.ts';

export const unicodeNfc: Rule = {
  id: 'unicode-nfc',
  severity: 'warning',
  scope: 'field',
  summary: 'Letters with accents are single characters, as keyboards write them.',
  fixable: true,
  messages: {
    decomposed:
      'The {letter} here is put together from a letter and a loose accent. It looks right, but searches and comparisons miss it. Type it anew ({count} in this value).',
    ligature:
      '"{letter}" is one character for several letters, as PDF files have it, and searches miss the word. Write the letters singly ({count} in this value).',
    key: 'The {letter} in the key {key} is put together from a letter and a loose accent, so a citation that looks the same may not find it. Type it anew.',
  },
  messageSeverity: { key: 'error' },
  check: ({ library }, report) => {
    for (const { entry, file, key } of library.all) {
      const [first] = decomposedIn(key);
      if (first === undefined) continue;
      const { start } = entry.keySpan;
      const span = { start: start + first.start, end: start + first.end };
      const letter = key.slice(first.start, first.end).normalize('NFC');
      report({ message: 'key', data: { letter, key }, file: file.path, span, key });
    }
    for (const value of writtenValues(library)) {
      for (const text of value.texts) {
        for (const [message, find] of searches) {
          const found = find(text.text);
          const [first] = found;
          if (first === undefined) continue;
          const written = text.text.slice(first.start, first.end);
          const letter = message === 'ligature' ? written : written.normalize('NFC');
          const data = { letter, count: found.length };
          const edits = found.map(({ start, end }) => ({
            start: text.start + start,
            end: text.start + end,
            text: text.text.slice(start, end).normalize(message === 'ligature' ? 'NFKC' : 'NFC'),
          }));
          // Files and addresses may have such names.
          const fix = value.name === '' || isShownText(value.name) ? { edits } : null;
          report({ message, data, ...placeOf(value, text, first), ...withFix(fix) });
        }
      }
    }
  },
};

const loose = /[\u0300-\u036f]/;
const cluster = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}+/gu;
const ligatures = /[\ufb00-\ufb06]/g;

const rangesOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: { length }, index: start }) => ({
    start,
    end: start + length,
  }));

/** Letters that have a character of their own; others can only be put together. */
function decomposedIn(text: string): Span[] {
  if (!loose.test(text)) return [];
  return rangesOf(text, cluster).filter(({ start, end }) => {
    const written = text.slice(start, end);
    return written.normalize('NFC').length < written.length;
  });
}

const searches: readonly (readonly [string, (text: string) => Span[]])[] = [
  ['decomposed', decomposedIn],
  ['ligature', (text) => rangesOf(text, ligatures)],
];
