import { describe, expect, it } from 'vitest';
import { readWaivers } from '../../src/check/waivers.ts';

const read = (text: string) => readWaivers({ path: 'waivers.yaml', text });
const good = '- rule: no-undefined-citation\n  key: vik2016\n  reason: Out of print.\n';

describe('a file of waivers', () => {
  it('gives each waiver with the place of its rule', () => {
    const { waivers, problems } = read(`# Known gaps\n${good}  by: editors\n  date: 2026-11-21\n`);
    expect(problems).toEqual([]);
    expect(waivers).toEqual([
      {
        rule: 'no-undefined-citation',
        key: 'vik2016',
        reason: 'Out of print.',
        by: 'editors',
        date: '2026-11-21',
        source: { file: 'waivers.yaml', span: { start: 21, end: 42 } },
      },
    ]);
  });

  it.each(['', '# nothing yet\n', 'waivers:\n', 'waivers: []\n', '[]\n'])(
    'may be empty: %j',
    (text) => {
      expect(read(text)).toEqual({ waivers: [], problems: [] });
    },
  );

  it.each([
    ['rule: x\n', 'must be a list of waivers'],
    ['just words\n', 'must be a list of waivers'],
    ['- just words\n', 'a waiver must be a group of fields'],
    ['- key: a\n  reason: b\n', '"rule" is missing.'],
    ['- rule: x\n  reason: b\n', 'would silence a whole rule'],
    ['- rule: x\n  key: a\n  reason: [b]\n', '"reason" must be a text.'],
    ['- rule: x\n  key: a\n  reason: b\n  date: soon\n', '"date" must be a date'],
    ['- rule: x\n  kye: a\n  reason: b\n', '"kye" is not a field of a waiver'],
    ['- rule: x\n  key: a\n  key: b\n', 'not valid YAML'],
    ['- rule: "x\n', 'not valid YAML'],
    ['- &a {rule: x, key: a, reason: b}\n- *a\n', 'alias'],
    [
      '- rule: x\n  key: a\n  reason: b\n  __proto__: {polluted: 1}\n',
      '"__proto__" is not a field',
    ],
  ])('says what is wrong with %j', (text, part) => {
    const { problems } = read(text);
    expect(problems.map(({ message }) => message).join('\n')).toContain(part);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('may be nested without end and costs no more than a sentence', () => {
    const open = '['.repeat(20_000);
    expect(read(open).problems.length).toBeLessThan(10);
    expect(read(open + ']'.repeat(20_000)).problems).toMatchObject([{ code: 'yaml-too-deep' }]);
  });

  it('keeps the good waivers beside a bad one', () => {
    const { waivers, problems } = read(`- rule: 3\n${good}`);
    expect(waivers.map(({ key }) => key)).toEqual(['vik2016']);
    expect(problems.length).toBeGreaterThan(0);
  });
});
