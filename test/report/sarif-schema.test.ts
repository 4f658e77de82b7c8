import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSarif } from '../../src/report/sarif.ts';
import { finding, result } from './findings.ts';

const schemaFile = createRequire(import.meta.url).resolve(
  'schemastore/schemas/json/sarif-2.1.0.json',
);
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

/** What the schema of the standard finds wrong in a log, in its own words. */
function faultsOf(log: string): string[] {
  validate(JSON.parse(log));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const bare = { texts: new Map(), colour: false };

describe('the official schema of SARIF 2.1.0', () => {
  it('finds nothing wrong in a log with every kind of finding', () => {
    const related = [{ file: 'b c.bib', line: 3, column: 1, message: 'The first entry is here.' }];
    const log = renderSarif(
      result(
        finding({ related }),
        finding({ severity: 'warning', waived: true, waiver: 'Out of print.' }),
        finding({ severity: 'info', rule: 'valid-pages', docs: '/integrity/rules/valid-pages/' }),
        finding({ file: '', rule: 'internal-error', message: 'The rule failed.' }),
      ),
      { ...bare, version: '1.2.3' },
    );
    expect(faultsOf(log)).toEqual([]);
    expect(faultsOf(renderSarif(result(), bare))).toEqual([]);
  });

  it('finds nothing wrong whatever stands in the files', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(text, text, text, (file, message, key) => {
        const one = finding({ file, message, suggestions: [{ key, message: key }] });
        expect(faultsOf(renderSarif(result(one), bare))).toEqual([]);
      }),
    );
  });

  it('would find what breaks the standard', () => {
    const log = renderSarif(result(finding({})), bare);
    expect(faultsOf(log.replace('"level": "error"', '"level": "grave"'))).not.toEqual([]);
    expect(faultsOf(log.replace('"startLine": 1', '"startLine": 0'))).not.toEqual([]);
    expect(faultsOf(log.replace('"ruleIndex"', '"rank-of-rule"'))).not.toEqual([]);
  });
});
