import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendWaiver } from '../../src/check/append-waiver.ts';
import { readWaivers } from '../../src/check/waivers.ts';

const waiver = { rule: 'no-undefined-citation', key: 'vik2016', reason: 'Out of print.' };
const read = (text: string) => readWaivers({ path: 'waivers.yaml', text });

describe('a waiver added to a file', () => {
  it('stands behind the others, which stay byte for byte', () => {
    const before = [
      '# Known gaps',
      'waivers:',
      '    - {rule: no-empty-field,   key: a, reason: "It  says so"} # seen twice',
      '',
      '    # the next one',
      '    - rule: require-field',
      '      key:   "b"',
      '      reason: >-',
      '        Folded',
      '        text.',
      '',
    ].join('\n');
    const after = appendWaiver(before, waiver);
    expect(after).toBe(
      `${before}    - rule: no-undefined-citation\n      key: vik2016\n      reason: Out of print.\n`,
    );
  });

  it('keeps a comment behind the last one, and one at the end of the file', () => {
    const before = '- rule: a\n  key: b\n  reason: c # kept\n# end\n';
    expect(appendWaiver(before, waiver)).toBe(
      '- rule: a\n  key: b\n  reason: c # kept\n- rule: no-undefined-citation\n  key: vik2016\n  reason: Out of print.\n# end\n',
    );
  });

  it('ends its lines as the file does, the last one included', () => {
    const before = 'waivers:\r\n  - rule: a\r\n    key: b\r\n    reason: c';
    const after = appendWaiver(before, waiver);
    expect(after.startsWith(`${before}\r\n  - rule: no-undefined-citation\r\n`)).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it.each([
    '',
    '# nothing yet\n',
    'waivers:\n',
    'waivers: []\n',
    '[]\n',
    'waivers: [{rule: a, key: b, reason: c}]\n',
    '\ufeffwaivers:\n  - rule: a\n    key: b\n    reason: c\n',
  ])('can be the first, or go into brackets: %j', (before) => {
    const after = appendWaiver(before, waiver);
    const { waivers, problems } = read(after);
    expect(problems).toEqual([]);
    expect(waivers).toHaveLength(read(before).waivers.length + 1);
    expect(waivers.at(-1)).toMatchObject(waiver);
    for (const comment of before.match(/#.*/g) ?? []) expect(after).toContain(comment);
  });

  it.each(['just words\n', 'rule: x\n', '- rule: "x\n', 'waivers: 3\n'])(
    'is refused by what is no list of waivers: %j',
    (before) => {
      expect(() => appendWaiver(before, waiver)).toThrow();
    },
  );

  it('says what it was told to say, whatever that is', () => {
    const word = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() === text);
    fc.assert(
      fc.property(word, word, (key, reason) => {
        const after = appendWaiver('waivers:\n  - {rule: a, key: b, reason: c}\n', {
          rule: 'r',
          key,
          reason,
        });
        expect(read(after).waivers.at(-1)).toMatchObject({ key, reason });
      }),
      { numRuns: 30 },
    );
  });
});
