import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { auditAgainstOwnList } from '../../src/manuscript/audit.ts';
import { readManuscript } from '../../src/manuscript/read.ts';
import { readShared } from '../shared.ts';

interface Listed {
  readonly line: number;
  readonly text: string;
  readonly key: string;
}

const root = resolve(import.meta.dirname, '../..');
const readYaml = (path: string) => parse(readFileSync(resolve(root, path), 'utf8'));

/** Every citation of the report's Part II, noted by hand with its line. */
const inventory: readonly Listed[] = ['migration', 'trafficking', 'regulation'].flatMap(
  (name) => readYaml(`test/content/inventory/${name}.yaml`).citations,
);
/** Works that Part II cites and its list lacks, by the ledger. */
const unlisted: ReadonlySet<string> = new Set(
  readYaml('bibliography/ledger.yaml')
    .records.filter(({ lists }: { lists: string }) => lists === 'cited-only')
    .map(({ key }: { key: string }) => key),
);

const firstLine = 572;
const source = readShared('source/in-transit-2023.txt');
const text = (source ?? '')
  .split('\n')
  .slice(firstLine - 1)
  .join('\n');
const bare = (words: string): string => words.replace(/[()[\]]/g, '');

describe.skipIf(source === null)('Part II of the report, where its text is at hand', () => {
  const audit = auditAgainstOwnList(readManuscript({ path: 'part-ii.txt', text }, 'text'));
  const citations = audit.citations.filter(({ status }) => status !== 'placeholder');
  const left = [...citations];
  const pairs = inventory.map((noted) => {
    const at = left.findIndex(
      (one) =>
        one.line + firstLine - 1 === noted.line &&
        (bare(one.text).includes(bare(noted.text)) || bare(noted.text).includes(bare(one.text))),
    );
    return { noted, found: at === -1 ? undefined : left.splice(at, 1)[0] };
  });

  it('has the 159 citations that were noted by hand, and no other', () => {
    expect(pairs.filter(({ found }) => found === undefined)).toEqual([]);
    expect(left).toEqual([]);
    expect(citations).toHaveLength(159);
  });

  it('calls missing what the ledger knows as cited and not listed, with two exceptions of year', () => {
    const differing = pairs
      .filter(({ noted, found }) => unlisted.has(noted.key) !== (found?.status === 'missing'))
      .map(({ noted, found }) => `${noted.line} ${noted.text}: ${found?.status}`);
    expect(differing).toEqual([
      // The list has the World Migration Report of 2000; the ledger supplies the one of 2020.
      '578 IOM, 2020: year-mismatch',
      // The list has 2021 alone, which the text cites as such beside this; the ledger takes both for one.
      '624 UNDESA, 2020: missing',
    ]);
  });

  it('has these names and years that disagree with the list', () => {
    const mismatches = audit.citations
      .filter(({ status }) => status.endsWith('mismatch'))
      .map(
        ({ line, candidates }) => `${line + firstLine - 1} ${candidates[0]?.differences.join()}`,
      );
    expect(mismatches).toEqual([
      '578 2020 → 2000',
      '590 2012 → 2021',
      '648 Zimmermann → Zimmerman',
      '672 2016 → 2015',
      '688 Castaneda → Castañeda',
      '690 Castaneda → Castañeda',
      '698 Vuolajärv → Vuolajärvi',
    ]);
  });

  it('lists 76 works, twenty of which nobody cites', () => {
    expect(audit.references).toHaveLength(76);
    expect(audit.uncited).toHaveLength(20);
    expect(audit.uncited).toEqual(
      expect.arrayContaining(['wright2003', 'interpolnd', 'heermavanvoss2017', 'burgio2015a']),
    );
  });

  it('has two remarks left behind, one of them beside a work that is listed', () => {
    const remarks = audit.citations.filter(({ status }) => status === 'placeholder');
    expect(
      remarks.map(({ text: words, candidates }) => [words, ...candidates.map(({ key }) => key)]),
    ).toEqual([['Missing in the the reference list!', 'kiss2019'], ['(needs reference)']]);
  });
});

it.runIf(source === null)('Part II of the report is not audited: its text is not at hand', () => {
  expect(source).toBeNull();
});
