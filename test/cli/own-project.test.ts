import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../src/check/run.ts';
import { readProject } from '../../src/cli/read-project.ts';

/** Works that the report cites, that its list lacks and that could not be identified. */
const missing = [
  'ec2020',
  'lang2021',
  'mcadam2019',
  'ratha2020',
  'sociologicalresearchonline2017',
  'statisticsnorway2021',
  'undesa2020b',
  'unodc2017',
];

const project = readProject(resolve(import.meta.dirname, '../..'));

describe('this project', () => {
  it('has no error that is not waived with a reason', () => {
    const open = runCheck(project, { atLeast: 'error' }).findings.filter(
      (finding) => !finding.waived,
    );
    expect(open.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });

  it('names each missing work when waivers do not count', () => {
    const { findings, summary } = runCheck(project, { waive: false });
    const undefinedKeys = findings
      .filter(({ rule }) => rule === 'no-undefined-citation')
      .map(({ key }) => key);
    expect([...new Set(undefinedKeys)].sort()).toEqual(missing);
    expect(summary.errors).toBeGreaterThanOrEqual(missing.length);
  });
});
