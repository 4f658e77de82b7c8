import { closest } from '../../text/distance.ts';
import { journalStrings, monthStrings } from '../standard-strings.ts';
import { readStringUses } from '../string-uses.ts';
import type { Rule } from '../types.ts';

/** Comparing with every name is dear; a file full of unknown names gets no more proposals than this. */
const MOST_SEARCHES = 50;

export const noUndefinedString: Rule = {
  id: 'no-undefined-string',
  severity: 'error',
  scope: 'library',
  summary: 'Every abbreviation used without braces is defined with @string.',
  messages: {
    undefined:
      '{name} stands without braces, so it is the name of an @string, and there is no such @string. Readers would get the name itself or nothing.{hint} Define it, or put the text in braces.',
    late: '{name} is used before its @string, and programs that read from top to bottom do not know it yet. Move the @string above its first use.',
  },
  messageSeverity: { late: 'warning' },
  check: ({ library }, report) => {
    const { uses, definitions } = readStringUses(library);
    const standard = [...monthStrings, ...journalStrings];
    const known = new Set([...standard, ...definitions.map(({ name }) => name.toLowerCase())]);
    const first = new Map<string, (typeof definitions)[number]>();
    for (const definition of definitions) {
      const name = definition.name.toLowerCase();
      if (!first.has(name)) first.set(name, definition);
    }
    const hints = new Map<string, string>();
    const hintFor = (name: string): string => {
      const told = hints.get(name);
      if (told !== undefined || hints.size >= MOST_SEARCHES) return told ?? '';
      const limit = Math.min(2, Math.floor(name.length / 3));
      const near = closest(name.toLowerCase(), known, limit)[0];
      const hint = near === undefined ? '' : ` Did you mean ${near.word}?`;
      hints.set(name, hint);
      return hint;
    };
    for (const { name, file, span, field, key } of uses) {
      const definition = first.get(name.toLowerCase());
      const place = { file, span, ...(key !== null && { key }), ...(field !== null && { field }) };
      if (!known.has(name.toLowerCase())) {
        report({ message: 'undefined', data: { name, hint: hintFor(name) }, ...place });
      } else if (
        definition?.file === file &&
        definition.span.start > span.start &&
        !standard.includes(name.toLowerCase())
      ) {
        const other = { file, span: definition.span, message: `The @string ${definition.name}.` };
        report({ message: 'late', data: { name }, ...place, related: [other] });
      }
    }
  },
};
