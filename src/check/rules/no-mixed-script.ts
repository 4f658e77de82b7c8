import { findMixedScripts } from '../find-mixed-scripts.ts';
import type { Rule } from '../types.ts';
import { placeOf, writtenValues } from '../written-values.ts';

/** Fields that readers and programs do not compare: an abstract may hold anything. */
const unread = new Set(['abstract', 'annotation', 'file', 'keywords', 'url', 'owner', 'timestamp']);

export const noMixedScript: Rule = {
  id: 'no-mixed-script',
  severity: 'warning',
  scope: 'field',
  summary: 'No word mixes letters of two scripts that look alike.',
  messages: {
    mixed:
      'The {letter} in "{word}" is a {script} letter (U+{code}) that only looks right, so searches and comparisons miss the word. Type it anew.',
    key: 'The {letter} in the key {word} is a {script} letter (U+{code}) that only looks right, so no citation typed by hand finds it. Type it anew.',
  },
  messageSeverity: { key: 'error' },
  check: ({ library }, report) => {
    for (const { entry, file, key } of library.all) {
      for (const { span, letter, script } of findMixedScripts(key)) {
        const start = entry.keySpan.start + span.start;
        report({
          message: 'key',
          data: { letter, word: key, script, code: codeOf(letter) },
          file: file.path,
          span: { start, end: start + letter.length },
          key,
        });
      }
    }
    for (const value of writtenValues(library)) {
      if (unread.has(value.name)) continue;
      for (const text of value.texts) {
        for (const { span, word, letter, script } of findMixedScripts(text.text)) {
          const data = { letter, word, script, code: codeOf(letter) };
          report({ message: 'mixed', data, ...placeOf(value, text, span) });
        }
      }
    }
  },
};

const codeOf = (letter: string): string =>
  (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
