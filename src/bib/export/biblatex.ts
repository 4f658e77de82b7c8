import type { Reference } from '../library.ts';
import { writeEntry } from './entry-text.ts';

const resolved = new Set(['crossref', 'xdata']);

/** A reference as a biblatex entry that stands alone: macros and inheritance are resolved. */
export function toBiblatex(reference: Reference): string {
  const fields = [...reference.fields].filter(([name]) => !resolved.has(name));
  return writeEntry(reference.type, reference.key, fields);
}
