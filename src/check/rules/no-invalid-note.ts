import { noteKinds } from '../note-kinds.ts';
import type { Rule } from '../types.ts';

export const noInvalidNote: Rule = {
  id: 'no-invalid-note',
  severity: 'error',
  scope: 'corpus',
  summary: 'Every editors’ note says of which kind it is, and has something to say.',
  messages: {
    kind: 'The note is of the kind "{kind}", which no page explains to readers. Use one of: {kinds}.',
    none: 'The note does not say of which kind it is. Write :::note{kind="…"} with one of: {kinds}.',
    empty:
      'The note has no text, so readers see an empty box. Write what is to be known, or remove it.',
  },
  check: ({ corpus }, report) => {
    for (const document of corpus.documents) {
      for (const { kind, text, span } of document.notes) {
        const at = { file: document.path, span };
        const kinds = noteKinds.join(', ');
        if (kind === '') report({ message: 'none', data: { kinds }, ...at });
        else if (!noteKinds.some((known) => known === kind)) {
          report({ message: 'kind', data: { kind, kinds }, ...at });
        }
        if (text.trim() === '') report({ message: 'empty', ...at });
      }
    }
  },
};
