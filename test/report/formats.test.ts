import { describe, expect, it } from 'vitest';
import { formats } from '../../src/report/formats.ts';
import { finding, result } from './findings.ts';

describe('the formats of a check', () => {
  it('are those of the command line, in its order', () => {
    expect([...formats.keys()]).toEqual([
      'pretty',
      'json',
      'sarif',
      'github',
      'junit',
      'errorformat',
    ]);
  });

  it.each([...formats])('%s names the rule of a finding', (_, render) => {
    const context = { texts: new Map<string, string>(), colour: false };
    expect(render(result(finding()), context)).toContain('no-undefined-citation');
  });
});
