import { z } from 'zod';
import type { Problem, SourceFile } from '../text/span.ts';
import { day, record, text } from './schema-parts.ts';
import type { Waiver } from './types.ts';
import { readShapedList } from './yaml-list.ts';

const narrowed = 'It narrows the waiver to one finding.';

/** One waiver of `waivers.yaml`. */
export const waiverSchema = record('a waiver', {
  rule: text('rule', 'It says which rule is waived.'),
  key: text('key', narrowed).optional(),
  file: text('file', narrowed).optional(),
  field: text('field', narrowed).optional(),
  // An absent reason is the business of the rule require-waiver-reason, not of the schema.
  reason: z.string({ error: '"reason" must be a text.' }).nullish(),
  by: text('by', 'It says who decided.').optional(),
  date: day('date', 'It says when it was decided.').optional(),
}).refine(
  (waiver) => waiver.key !== undefined || waiver.file !== undefined || waiver.field !== undefined,
  {
    error:
      'This waiver would silence a whole rule. Name the key, file or field it is about; to switch a rule off, use "severity" in content/site.yaml.',
  },
);

/**
 * Reads `waivers.yaml`: a list of waivers, bare or under `waivers:`.
 * Never throws; a waiver that cannot be understood becomes a problem and the others stay.
 */
export function readWaivers(file: SourceFile): {
  readonly waivers: readonly Waiver[];
  readonly problems: readonly Problem[];
} {
  const { items, problems } = readShapedList(
    file,
    'waivers',
    waiverSchema,
    'This file must be a list of waivers, each with rule, key and reason; as it is, nothing is waived. Begin each waiver with "- rule: …".',
  );
  const waivers = items.map(({ value, spanOf }): Waiver => {
    const { reason, ...rest } = definedOnly(value);
    const place = { file: file.path, span: spanOf('rule') };
    return { ...rest, reason: reason?.trim() ?? '', source: place };
  });
  return { waivers, problems };
}

/** Optional fields are absent rather than undefined, as the types of this project ask. */
function definedOnly<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined && field !== null),
  ) as { [K in keyof T]: Exclude<T[K], undefined> };
}
