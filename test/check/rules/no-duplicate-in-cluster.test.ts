import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-duplicate-in-cluster';
const found = (text: string) => findingsOf(rule, { 'content/a.md': `${text}\n` });

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    'One [@lund2019] and the same [@lund2019].',
    'Two pages [@lund2019, p. 7; @lund2019, p. 9].',
    'Two kinds of place [@lund2019, p. 7; @lund2019, chap. 7].',
    'Two remarks [see @lund2019, p. 7; but compare @lund2019, p. 7].',
    'Two works [@lund2019; @lund2019b].',
    'In code `[@lund2019; @lund2019]`.',
  ])('has nothing to say of %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('marks the needless one, and shows the other', () => {
    const texts = { 'content/a.md': 'As found [@lund2019; @vik2016; @lund2019, p. 7].\n' };
    const [finding, ...others] = findingsOf(rule, texts);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ key: 'lund2019', column: 11 });
    expect(finding && marked(finding, texts)).toBe('@lund2019');
    expect(finding?.message).toContain('“page 7”');
    expect(finding?.related).toMatchObject([{ column: 32 }]);
  });

  it('reports each repetition once', () => {
    expect(found('As found [@lund2019; @lund2019; @lund2019; @vik2016; @vik2016].')).toHaveLength(
      3,
    );
  });

  it('looks at the citation behind an author in the sentence too', () => {
    expect(found('@lund2019 [p. 7; @vik2016; @vik2016] finds this.')).toHaveLength(1);
  });
});
