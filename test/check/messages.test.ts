import { describe, expect, it } from 'vitest';
import { fillMessage } from '../../src/check/messages.ts';

describe('a message', () => {
  it('is filled with its data', () => {
    expect(fillMessage('{key} has {count}.', { key: 'berg2015', count: 2 })).toBe(
      'berg2015 has 2.',
    );
  });

  it('is never left half filled', () => {
    expect(() => fillMessage('{key} is {what}.', { key: 'a' })).toThrow('{what}');
    expect(() => fillMessage('{toString} is wrong.', {})).toThrow('{toString}');
  });

  it('takes data for what they are, braces and dollars included', () => {
    expect(fillMessage('{key}!', { key: '{key} $& $1' })).toBe('{key} $& $1!');
  });

  it('stays on one line and short, whatever stands in the file', () => {
    const message = fillMessage('{key}!', { key: `a\n\tb${'x'.repeat(1_000_000)}` });
    expect(message.startsWith('a bx')).toBe(true);
    expect(message.length).toBeLessThan(400);
  });
});
