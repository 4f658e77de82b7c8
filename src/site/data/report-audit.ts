import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { statuses } from '../../manuscript/audit-types.ts';
import { readSettings } from '../settings.ts';
import { allReferences } from './references.ts';
import type { ReferenceView } from './views.ts';

/** What `npm run audit:report` writes; see scripts/report-audit/results.ts. */
const schema = z.object({
  about: z.string(),
  lines: z.tuple([z.number(), z.number()]),
  sha256: z.string(),
  checked: z.string(),
  counts: z.record(z.enum(statuses), z.number()),
  listed: z.number(),
  citations: z.array(
    z.object({
      line: z.number(),
      text: z.string(),
      status: z.enum(statuses),
      keys: z.array(z.string()),
      differences: z.array(z.string()),
      remark: z.string().optional(),
    }),
  ),
  uncited: z.array(z.object({ line: z.number(), key: z.string(), remark: z.string().optional() })),
});

type Row = z.infer<typeof schema>['citations'][number];

/** A citation of the report with the works of this site that it means. */
export interface ReportRow extends Row {
  readonly works: readonly ReferenceView[];
}

const path = join(readSettings().root, 'content/data/report-audit.json');
const byKey = new Map(allReferences().map((reference) => [reference.key, reference]));
const worksOf = (keys: readonly string[]): ReferenceView[] =>
  keys.map((key) => byKey.get(key)).filter((view) => view !== undefined);

/**
 * The audit of the publication that this review comes from; null for a project that has none.
 * @throws when the file is there and is not what the script writes
 */
export function reportAudit() {
  if (!existsSync(path)) return null;
  const found = schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return {
    ...found,
    citations: found.citations.map((row): ReportRow => ({ ...row, works: worksOf(row.keys) })),
    uncited: found.uncited.map((row) => ({ ...row, works: worksOf([row.key]) })),
  };
}

export type SiteReportAudit = NonNullable<ReturnType<typeof reportAudit>>;

/** The audit's counts as the audit itself has them, for its sentences. */
export const summaryOf = ({ counts, citations, uncited }: SiteReportAudit) => ({
  citations: citations.length - counts.placeholder,
  matched: counts.matched,
  missing: counts.missing,
  yearMismatch: counts['year-mismatch'],
  nameMismatch: counts['name-mismatch'],
  ambiguous: counts.ambiguous,
  placeholders: counts.placeholder,
  uncited: uncited.length,
});
