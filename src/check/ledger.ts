import { z } from 'zod';
import type { Problem, SourceFile, Span } from '../text/span.ts';
import { oneOf, record, text, webAddress, wholeNumber } from './schema-parts.ts';
import { readShapedList } from './yaml-list.ts';

/**
 * What is known of a work: seen as listed; seen with other details; found by the editors for a work
 * that the list lacks; something near was seen; no trace on the pages consulted; not in the library.
 */
export const verdicts = [
  'verified',
  'corrected',
  'supplied',
  'doubtful',
  'unconfirmed',
  'missing',
] as const;

export type Verdict = (typeof verdicts)[number];

const list = (name: string, why: string) =>
  z.array(text(name, why), { error: `"${name}" must be a list, like ["one", "two"]. ${why}` });

const candidate = record('a candidate', {
  citation: text('citation', 'It names the work that may have been meant.'),
  url: webAddress('url', 'It leads to the page where the work was seen.').optional(),
});

/** One record of `ledger.yaml`. */
export const recordSchema = record('a record', {
  key: text('key', 'It says which work the record is about.'),
  verdict: oneOf('verdict', verdicts, 'Readers see it beside the work.'),
  confidence: oneOf(
    'confidence',
    ['high', 'medium', 'low', 'none'],
    'It says how far the verdict can be relied on.',
  ).optional(),
  lists: text('lists', 'It says which list of the publication names the work.').optional(),
  lines: z
    .array(wholeNumber('lines', 'Each is a line of the publication.'), {
      error: '"lines" must be a list of line numbers, like [726].',
    })
    .optional(),
  listed: z
    .union([text('listed', ''), list('listed', '')], {
      error: '"listed" must be what the publication prints: a text, or a list of texts.',
    })
    .optional(),
  citedAs: list('citedAs', 'It gives the forms in which the text names the work.').optional(),
  differs: list('differs', 'It says what differs from the publication.').optional(),
  unseen: list('unseen', 'It says which details were not seen.').optional(),
  candidates: z
    .array(candidate, { error: '"candidates" must be a list, each with citation and url.' })
    .optional(),
  evidence: z
    .array(webAddress('evidence', 'Each is a page that was consulted.'), {
      error: '"evidence" must be a list of addresses.',
    })
    .optional(),
  evidenceIds: list('evidenceIds', 'It names the notes that the record rests on.').optional(),
  note: text('note', 'It says in words what was found.').optional(),
  checked: z
    .string({ error: '"checked" must be a date like 2026-11 or 2026-11-21, in quotes.' })
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
      error:
        '"checked" must be a date like 2026-11 or 2026-11-21. It says how fresh the record is.',
    })
    .optional(),
});

/** What is known about one work, and where the ledger says it. */
export type LedgerRecord = z.infer<typeof recordSchema> & {
  readonly file: string;
  readonly span: Span;
};

/**
 * Reads `ledger.yaml`: a list of records, bare or under `records:`.
 * Never throws; a record that cannot be understood becomes a problem and the others stay.
 */
export function readLedger(file: SourceFile): {
  readonly records: readonly LedgerRecord[];
  readonly problems: readonly Problem[];
} {
  const { items, problems } = readShapedList(
    file,
    'records',
    recordSchema,
    'This file must be a list of records, each with key and verdict; as it is, nothing is known of any work. Begin each record with "- key: …".',
  );
  const records = items.map(({ value, spanOf }) => ({
    ...value,
    file: file.path,
    span: spanOf('key'),
  }));
  return { records, problems };
}
