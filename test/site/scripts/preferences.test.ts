import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingChoices } from '../../../src/site/reading-settings.ts';
import { readPreferences } from '../../../src/site/scripts/preferences.ts';

const choices = { colorScheme: ['system', 'light', 'dark'], textSize: ['standard', 'large'] };

describe('readPreferences', () => {
  it('reads what was chosen', () => {
    expect(readPreferences('{"colorScheme":"dark","textSize":"large"}', choices)).toEqual({
      colorScheme: 'dark',
      textSize: 'large',
    });
  });

  it('has nothing to tell when nothing is kept', () => {
    expect(readPreferences(null, choices)).toEqual({});
  });

  it('leaves out values and settings that are not offered, and keeps the rest', () => {
    const record = '{"colorScheme":"dark","textSize":"huge","background":"url(//evil.example)"}';
    expect(readPreferences(record, choices)).toEqual({ colorScheme: 'dark' });
  });

  it.each([
    'not JSON',
    '',
    'null',
    '7',
    '"dark"',
    '[["colorScheme","dark"]]',
    '{"colorScheme":["dark"]}',
    '{"colorScheme":{"toString":"dark"}}',
    '{"__proto__":{"colorScheme":"dark"}}',
  ])('is not led astray by %s', (record) => {
    expect(readPreferences(record, choices)).toEqual({});
    expect(Object.hasOwn(Object.prototype, 'colorScheme')).toBe(false);
  });

  it('answers only offered values, whatever is kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (record) => {
        for (const [name, value] of Object.entries(readPreferences(record, settingChoices))) {
          expect(settingChoices[name]).toContain(value);
        }
      }),
    );
  });
});
