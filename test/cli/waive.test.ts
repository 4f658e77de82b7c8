import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith, type Outcome, runIn } from './run-cli.ts';

const page = 'content/en/a.md';
const bib = 'bibliography/references.bib';
const waivers = 'bibliography/waivers.yaml';
const entry = (key: string) => `@book{${key},\n  title = {On ${key}},\n  note = {},\n}\n`;
const files = {
  [bib]: `${entry('olsen:1999')}${entry('b')}`,
  [page]: 'One [@vik2016].\n\nTwo [@vik2016; @lie2017].\n\nThree [@b; @olsen:1999].\n',
};
const rule = 'no-undefined-citation';
const reason = ['--reason', 'Not found in any catalogue.'];

async function waive(
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Outcome & { readonly written: string | null; readonly checked: Outcome }> {
  const folder = folderWith({ ...files, ...more });
  try {
    const outcome = await runIn(folder, ['waive', ...args]);
    const checked = await runIn(folder, [
      'check',
      '--rule',
      rule,
      'no-empty-field',
      'no-stale-waiver',
    ]);
    return { ...outcome, written: textOf(resolve(folder, waivers)), checked };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

describe('kildekart waive', { timeout: 60_000 }, () => {
  it.concurrent('waives all that a rule finds about a key', async () => {
    const { written, err, status, checked } = await waive([
      rule,
      'vik2016',
      ...reason,
      '--by',
      'editors',
    ]);
    expect(parse(written ?? '')).toEqual({
      waivers: [
        {
          rule,
          key: 'vik2016',
          reason: 'Not found in any catalogue.',
          by: 'editors',
          date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        },
      ],
    });
    expect(err).toBe(`Waived 2 findings of ${rule}; the reason is in ${waivers}.\n`);
    expect(status).toBe(0);
    expect(checked.err).toContain('2 errors waived with a reason');
  });

  it.concurrent('adds to the waivers there are, which stay as they are', async () => {
    const before = `# Gaps\nwaivers:\n  - rule: ${rule} # seen\n    key: lie2017\n    reason: >\n      Out of\n      print.\n`;
    const { written } = await waive([rule, 'vik2016', ...reason], { [waivers]: before });
    expect(written?.startsWith(`${before}  - rule: ${rule}\n    key: vik2016\n`)).toBe(true);
  });

  it.concurrent('waives what is found on a line, as narrowly as it can', async () => {
    const { written, checked } = await waive(['no-empty-field', `${bib}:3`, ...reason]);
    expect(parse(written ?? '').waivers).toMatchObject([
      { rule: 'no-empty-field', key: 'olsen:1999', file: bib, field: 'note' },
    ]);
    expect(checked.out).toContain('7:3 info');
  });

  it.concurrent('takes a key with a colon and a number for a key', async () => {
    const { written } = await waive(['no-empty-field', 'olsen:1999', ...reason]);
    const [waiver] = parse(written ?? '').waivers;
    expect(waiver).toMatchObject({ key: 'olsen:1999' });
    expect(waiver).not.toHaveProperty('file');
  });

  it.concurrent('proposes a comment where a waiver would take more with it', async () => {
    const { written, err, status } = await waive([rule, `${page}:1`, ...reason]);
    expect(err).toContain('would take one other finding with it');
    expect(err).toContain(`<!-- kildekart-ignore ${rule}: Not found in any catalogue. -->`);
    expect({ written, status }).toEqual({ written: null, status: 2 });
  });

  it.concurrent.each([
    [
      'there is no such finding',
      [rule, 'b', ...reason],
      'There is no finding of no-undefined-citation about b',
    ],
    ['nothing is found on the line', [rule, `${page}:2`, ...reason], 'There is no finding'],
    [
      'there is no such rule',
      ['no-undefined-citatoin', 'vik2016', ...reason],
      'Did you mean no-undefined-citation?',
    ],
    ['the reason is empty', [rule, 'vik2016', '--reason', ' '], 'tells a reader nothing'],
    ['the reason says nothing', [rule, 'vik2016', '--reason', 'TODO'], 'tells a reader nothing'],
    ['there is no reason', [rule, 'vik2016'], "Required option '--reason <text>' not specified"],
    ['it is waived already', [rule, 'lie2017', ...reason], 'is waived already'],
    ['the rule is about waivers', ['no-stale-waiver', 'lie2017', ...reason], 'cannot be waived'],
  ])('refuses when %s', async (_, args, part) => {
    const before = `- rule: ${rule}\n  key: lie2017\n  reason: Out of print.\n`;
    const { written, err, status } = await waive(args, { [waivers]: before });
    expect(err).toContain(part);
    expect({ written, status }).toEqual({ written: before, status: 2 });
  });

  it.concurrent('refuses to add to waivers that cannot be read', async () => {
    const before = '- rule: "x\n';
    const { written, err, status } = await waive([rule, 'vik2016', ...reason], {
      [waivers]: before,
    });
    expect(err).toContain('cannot be read as it is');
    expect({ written, status }).toEqual({ written: before, status: 2 });
  });
});
