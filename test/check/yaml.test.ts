import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/check/yaml.ts';

describe('YAML', () => {
  it('leads from a value back to its place', () => {
    const text = 'a:\n  - x\n  - b: 12\n';
    const { spanOf, valueSpanOf } = readYaml(text);
    const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(at(spanOf(['a']))).toBe('a');
    expect(at(spanOf(['a', 0]))).toBe('x');
    expect(at(spanOf(['a', 1, 'b']))).toBe('b');
    expect(at(valueSpanOf(['a', 1, 'b']))).toBe('12');
    expect(at(spanOf(['a', 1, 'missing', 'deeper']))).toBe('b: 12\n');
  });

  it('keeps keys that are names of built-in properties apart from those', () => {
    const { value } = readYaml('__proto__:\n  polluted: true\nconstructor: 1\n');
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('says once that a bracket is missing, however deep it lacks', () => {
    const { problems, value } = readYaml('rows: [[[');
    expect(new Set(problems.map(({ message }) => message)).size).toBe(problems.length);
    expect(problems.length).toBeGreaterThan(0);
    expect(value).toBeUndefined();
  });

  it('never throws, and every problem has a place in the text', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      '"',
      '&a ',
      '*a',
      '!!x ',
      '|',
      '%',
      '? ',
      '---\n',
      '\t',
      '#',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { span } of readYaml(text).problems) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('reads a list behind a byte order mark, and keeps its places', () => {
    const { value, problems, valueSpanOf } = readYaml('\uFEFF- rule: a\n- rule: b\n');
    expect(problems).toEqual([]);
    expect(value).toEqual([{ rule: 'a' }, { rule: 'b' }]);
    expect(valueSpanOf([1, 'rule'])).toEqual({ start: 19, end: 20 });
  });
});
