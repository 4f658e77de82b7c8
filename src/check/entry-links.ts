import type { Reference } from '../bib/library.ts';
import type { Span } from '../text/span.ts';
import { writtenValue } from './written-values.ts';

/** How an entry draws on others: through one key, or through a list of keys. */
const linkFields: ReadonlyMap<string, 'one' | 'list'> = new Map([
  ['crossref', 'one'],
  ['xref', 'one'],
  ['xdata', 'list'],
  ['related', 'list'],
  ['entryset', 'list'],
]);

/** A key that one entry names in a field such as `crossref`. */
export interface EntryLink {
  readonly field: string;
  readonly target: string;
  readonly span: Span;
}

/** The links that the entry itself writes, in order; of two fields with one name the first counts. */
export function entryLinks({ entry, file }: Reference): EntryLink[] {
  const links: EntryLink[] = [];
  const seen = new Set<string>();
  for (const field of entry.fields) {
    const name = field.name.toLowerCase();
    const kind = linkFields.get(name);
    if (kind === undefined || seen.has(name)) continue;
    seen.add(name);
    const { texts, whole } = writtenValue(field, entry.key, file.path);
    const [value] = texts;
    if (!whole || texts.length !== 1 || value === undefined) continue;
    for (const { text, start } of kind === 'one' ? [value] : splitAtCommas(value)) {
      const target = text.trim();
      if (target === '') continue;
      const at = start + text.length - text.trimStart().length;
      links.push({ field: name, target, span: { start: at, end: at + target.length } });
    }
  }
  return links;
}

function splitAtCommas({ text, start }: { text: string; start: number }) {
  let at = start;
  return text.split(',').map((item) => {
    const piece = { text: item, start: at };
    at += item.length + 1;
    return piece;
  });
}
