import type { SourceFault } from '../data/data-table.ts';
import type { Rule } from '../types.ts';

export const requireDataSource: Rule = {
  id: 'require-data-source',
  severity: 'error',
  scope: 'corpus',
  summary: 'Every row of data names its source.',
  messages: {
    missing:
      'The row {row} has no source, so nobody can tell who says it. Add the works it rests on: cites: "[@key, p. 3]".',
    none: 'The row {row} names no work of the bibliography as its source, only "{words}". Cite by key, in brackets and quotes: cites: "[@key, p. 3]".',
    stray:
      '"{words}" stands among the sources of the row {row} and belongs to no citation, so readers would not see it. Put it into the brackets, or under "note".',
  },
  check: ({ tables }, report) => {
    for (const { path, sourceFaults } of tables) {
      for (const { kind, row, words, span } of sourceFaults) {
        report({ message: kind, data: dataOf(row, words), file: path, span, field: 'cites' });
      }
    }
  },
};

function dataOf(row: string, words: SourceFault['words']): Record<string, string> {
  return { row: row === '' ? 'without an id' : `"${row.slice(0, 60)}"`, words };
}
