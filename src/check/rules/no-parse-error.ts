import type { Problem } from '../../text/span.ts';
import type { Rule } from '../types.ts';

export const noParseError: Rule = {
  id: 'no-parse-error',
  severity: 'error',
  scope: 'library',
  summary: 'Every file can be read from its first to its last character.',
  messages: {
    // The parsers write their sentences themselves: only they know what they met.
    problem: '{problem}',
    encoding: '{problem}',
  },
  // Every letter of a library in Latin-1 can be read, most likely rightly; a page is built as UTF-8.
  messageSeverity: { encoding: 'warning' },
  check: ({ library, corpus, data }, report) => {
    const libraryFiles = new Set<unknown>(library.files);
    for (const file of [...library.files, ...corpus.documents, ...data]) {
      for (const { code, message, span } of file.problems) {
        report({
          message: code === 'latin-1' && libraryFiles.has(file) ? 'encoding' : 'problem',
          data: { problem: message },
          file: file.path,
          span: within(span, file.text),
        });
      }
    }
  },
};

/** A problem met at the end of a file may reach past it; its sentence is worth more than its exact place. */
function within(span: Problem['span'], text: string): Problem['span'] {
  const start = Math.min(Math.max(span.start, 0), text.length);
  return { start, end: Math.min(Math.max(span.end, start), text.length) };
}
