import { withFix } from '../field-fixes.ts';
import { isShownText, nameFields } from '../field-kinds.ts';
import { markupPatterns } from '../markup-patterns.ts';
import type { Fix, Rule } from '../types.ts';
import { placeOf, type WrittenText, writtenValues } from '../written-values.ts';

export const noMarkupInField: Rule = {
  id: 'no-markup-in-field',
  severity: 'warning',
  scope: 'field',
  summary: 'No HTML or Markdown stands in the fields of the bibliography.',
  fixable: true,
  messages: {
    entity:
      '{markup} is how web pages write a character, and readers would get it as it stands. Write the character itself (for &amp; write \\&).',
    tag: '{markup} is a tag of a web page, and readers may get it as it stands. Take it out; for italics write \\emph with the words in braces.',
    emphasis:
      '{markup} is emphasis in Markdown, and readers would get the asterisks. Take them out; for italics write \\emph with the words in braces.',
    link: '{markup} is a link in Markdown, and readers would get it as it stands. Write the words, and the address under url.',
    mark: '{markup} is a mark of a footnote and no part of a name. Take it out.',
  },
  check: ({ library }, report) => {
    for (const value of writtenValues(library)) {
      const { name } = value;
      if (name !== '' && !isShownText(name)) continue;
      for (const text of value.texts) {
        // All markup holds one of these signs; most values hold none.
        if (!/[&<*[†‡§¶\\]/.test(text.text)) continue;
        for (const { message, pattern, namesOnly } of markupPatterns) {
          if (namesOnly && !nameFields.has(name)) continue;
          const match = pattern.exec(text.text);
          if (match === null || isMathematics(text.text, match.index)) continue;
          const range = { start: match.index, end: match.index + match[0].length };
          const fix = message === 'entity' ? withAmpersands(text) : null;
          report({
            message,
            data: { markup: match[0] },
            ...placeOf(value, text, range),
            ...withFix(fix),
          });
        }
      }
    }
  },
};

/** `&amp;` can only be an ampersand; other entities, and ampersands written half in LaTeX, need a look. */
function withAmpersands({ text, start }: WrittenText): Fix | null {
  if (/[\\$]|&(?!amp;)/.test(text)) return null;
  const edits = [...text.matchAll(/&amp;/g)].map(({ index }) => ({
    start: start + index,
    end: start + index + '&amp;'.length,
    text: '\\&',
  }));
  return { edits };
}

/** Between two dollar signs everything is mathematics. */
function isMathematics(text: string, at: number): boolean {
  const before = text.slice(0, at).match(/(?<!\\)\$/g) ?? [];
  return before.length % 2 === 1;
}
