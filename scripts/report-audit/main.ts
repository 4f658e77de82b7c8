// npm run audit:report -- ../shared/source/in-transit-2023.txt
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readProject } from '../../src/cli/read-project.ts';
import { auditReport } from './audit-report.ts';
import type { ReportAudit } from './results.ts';

const root = resolve(import.meta.dirname, '../..');
const results = join(root, 'content/data/report-audit.json');
/** Line of the report's text on which Part II begins. */
const FIRST_LINE = 572;

const [path = '../shared/source/in-transit-2023.txt'] = process.argv.slice(2);
if (existsSync(path)) {
  const before: ReportAudit | null = existsSync(results)
    ? JSON.parse(readFileSync(results, 'utf8'))
    : null;
  const { ledger, library } = readProject(root);
  const found = auditReport({
    text: readFileSync(path, 'utf8'),
    firstLine: FIRST_LINE,
    ledger: ledger ?? [],
    library,
    before,
  });
  writeFileSync(results, `${JSON.stringify(found, null, 2)}\n`);
  process.stderr.write(`Written ${results}: ${JSON.stringify(found.counts)}.\n`);
} else {
  process.stderr.write(
    `${path} is not there. The report’s text is no part of this project; name the file that holds it.\n`,
  );
  process.exitCode = 2;
}
