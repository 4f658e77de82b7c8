import { describe, expect, it } from 'vitest';
import type { Audit } from '../../src/manuscript/audit-types.ts';
import { renderAuditJson } from '../../src/report/audit-json.ts';
import { emptyAudit, emptySummary } from './audits.ts';

const audit: Audit = {
  ...emptyAudit,
  summary: { ...emptySummary, uncited: 1 },
  references: [{ key: 'moe2001', line: 1, cited: 0, work: 'Moe (2001). Ferries' }],
  uncited: ['moe2001'],
};

describe('an audit for programs', () => {
  it('is one JSON document of version 1 that ends in a newline', () => {
    const written = renderAuditJson(audit);
    expect(written.endsWith('}\n')).toBe(true);
    expect(JSON.parse(written)).toEqual({ version: 1, ...audit });
    expect(Object.keys(JSON.parse(written))).toEqual([
      'version',
      'summary',
      'citations',
      'references',
      'uncited',
      'mentions',
      'list',
      'notices',
    ]);
  });
});
