import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { auditReport } from '../../scripts/report-audit/audit-report.ts';
import type { ReportAudit } from '../../scripts/report-audit/results.ts';
import { readProject } from '../../src/cli/read-project.ts';
import { readShared } from '../shared.ts';

const root = resolve(import.meta.dirname, '../..');
const kept: ReportAudit = JSON.parse(
  readFileSync(resolve(root, 'content/data/report-audit.json'), 'utf8'),
);
const { ledger, library } = readProject(root);
const source = readShared('source/in-transit-2023.txt');

interface Noted {
  readonly line: number;
  readonly text: string;
  readonly key: string;
}
/** Every citation of Part II, noted by hand with its line and the work it means. */
const inventory: readonly Noted[] = ['migration', 'trafficking', 'regulation'].flatMap(
  (name) =>
    parse(readFileSync(resolve(root, `test/content/inventory/${name}.yaml`), 'utf8')).citations,
);
const bare = (words: string): string => words.replace(/[()[\]]/g, '');

describe('the kept audit of Part II', () => {
  it('names for every citation the work that was noted by hand', () => {
    const differing = kept.citations
      .filter(({ status }) => status !== 'placeholder')
      .filter(({ line, text, keys }) => {
        const noted = inventory.filter(
          (one) =>
            one.line === line &&
            (bare(one.text).includes(bare(text)) || bare(text).includes(bare(one.text))),
        );
        return !noted.some(({ key }) => keys.includes(key));
      });
    expect(differing).toEqual([]);
  });

  it('knows every work it names, and calls missing what the list lacks', () => {
    const records = new Map(ledger?.map((record) => [record.key, record]));
    const keys = [
      ...kept.citations.flatMap((row) => row.keys),
      ...kept.uncited.map((one) => one.key),
    ];
    expect(keys.filter((key) => !library.references.has(key) && !records.has(key))).toEqual([]);
    const listed = kept.citations
      .filter(({ status }) => status === 'missing')
      .filter(({ keys }) => keys.every((key) => records.get(key)?.lists !== 'cited-only'));
    // The list dates this work otherwise, and the row says so.
    expect(listed.map(({ line, text }) => `${line} ${text}`)).toEqual(['624 UNDESA, 2020']);
  });

  it('counts what it holds, and holds citations and no sentences', () => {
    for (const [status, count] of Object.entries(kept.counts)) {
      expect(kept.citations.filter((row) => row.status === status)).toHaveLength(count);
    }
    expect(kept.citations.filter(({ text }) => text.split(/\s+/).length > 9)).toEqual([]);
    expect(kept.checked).toMatch(/^\d{4}-\d{2}-\d{2}\. /);
  });

  it.runIf(source === null)('is not made anew: the text of the report is not at hand', () => {
    expect(source).toBeNull();
  });

  it.skipIf(source === null)('is what the audit finds in the text', () => {
    const text = source ?? '';
    const [firstLine] = kept.lines;
    expect(auditReport({ text, firstLine, ledger: ledger ?? [], library, before: kept })).toEqual(
      kept,
    );
  });
});
