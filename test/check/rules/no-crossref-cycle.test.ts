import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-crossref-cycle';
const path = 'bibliography/references.bib';
const find = (text: string) => findingsOf(rule, { [path]: text });

describe(rule, () => {
  testPageExamples(rule);

  it('marks the link that closes the circle and names the way', () => {
    const text = '@a{a, crossref={b}}\n@a{b, xdata={x, c}}\n@xdata{c, crossref={a}}\n@xdata{x}';
    const [finding, ...others] = find(text);
    expect(others).toEqual([]);
    expect(finding?.message).toContain('a → b → c → a');
    expect(finding && marked(finding, { [path]: text })).toBe('a');
    expect(finding).toMatchObject({ severity: 'error', key: 'c', line: 3 });
    expect(finding?.related).toHaveLength(2);
  });

  it('warns of a circle of xref, and takes it and crossref apart', () => {
    expect(find('@a{a, xref={b}}\n@a{b, xref={a}}')).toMatchObject([{ severity: 'warning' }]);
    expect(find('@a{a, xref={b}}\n@a{b, crossref={a}}')).toEqual([]);
    expect(find('@a{a, related={b}}\n@a{b, related={a}}')).toEqual([]);
  });

  it('finds no circle where two entries draw on a third', () => {
    expect(find('@a{a, xdata={b, c}}\n@a{b, xdata={c}}\n@xdata{c}')).toEqual([]);
  });

  it('walks a long chain that ends in a circle', () => {
    const entries = Array.from({ length: 20_000 }, (_, at) => `@a{k${at}, crossref={k${at + 1}}}`);
    const found = find(`${entries.join('\n')}\n@a{k20000, crossref={k0}}`);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('k0 → k1 → k2 → k3 → k4 → k5 → … → k20000 → k0');
  });
});
