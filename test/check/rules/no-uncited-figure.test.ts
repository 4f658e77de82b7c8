import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-uncited-figure';
const cited = 'Most of those asked, 67 per cent, had moved for work [@lund2019].\n\n';
const found = (text: string): string[] => {
  const texts = { 'content/a.md': `${cited}${text}\n` };
  return findingsOf(rule, texts).map((finding) => marked(finding, texts));
};

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    ['In the north 81 per cent came by sea.', '81 per cent'],
    ['In the north 8.1 % came by sea.', '8.1 %'],
    ['In the north 81% came by sea.', '81%'],
    ['In all 84 million came by sea.', '84 million'],
    ['In all 38,100 people came by sea.', '38,100'],
    ['Later on:\n\n- In the north 81 per cent came by sea.\n- In the south few.', '81 per cent'],
  ])('asks for the source of %s', (text, figure) => {
    expect(found(text)).toEqual([figure]);
  });

  it.each([
    'In the north 81 per cent came by sea [@lund2019]. They stayed.',
    'In the north 81 per cent came by sea. They stayed [@lund2019].',
    'In the north 81 per cent came by sea.\n\nThey stayed until 2019 [@lund2019].',
    'In the north 81 per cent came by sea ([Harbour Office](https://example.org)).',
    'In the north 81 per cent came by sea.[^1]\n\n[^1]: So the office says.',
    'In the north 81 per cent came by sea (Lund, 2019).',
    'Of these, 81 per cent came by sea.',
    '- In the north 81 per cent came by sea.\n- In the south they stayed.\n\nThat was in 2019 [@lund2019].',
    'All 100 per cent came by sea.',
    'The 95% confidence interval is wide, and a 95 % CI too.',
    'In our sample 81 per cent came by sea.',
    'We find that 81 per cent came by sea.',
    'Suppose that 81 per cent came by sea.',
    'In the north 81 per cent came by sea (see Table 2).',
    'They came by sea in 2019, on 12 ships, in section 1,234.',
    '## The 81 per cent\n\nThey came by sea.',
    '| share |\n| --- |\n| 81 per cent |',
    '> In the north 81 per cent came by sea.',
    'Again it was 67 per cent.',
    '## Results\n\nIn the north 81 per cent came by sea.',
    '- In the north 81 per cent came by sea.\n- In the south few.',
    'In the north `81 per cent` came by sea.',
    'In the north 81 per cent came by sea.\n\n:::note{kind="unclear"}\nThe 81 per cent have no year.\n:::',
  ])('is silent about %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('leaves a note alone, and does not let a note on other things stand for a source', () => {
    expect(found(':::note{kind="remark"}\nIn the north 81 per cent came by sea.\n:::')).toEqual([]);
    const other = ':::note{kind="remark"}\nThe sea is cold.\n:::';
    expect(found(`In the north 81 per cent came by sea.\n\n${other}`)).toEqual(['81 per cent']);
  });

  it('is silent where most figures have no source, and in texts that cite nothing', () => {
    const own = 'In the north 81 per cent came by sea.\n\nIn the south 12 per cent came on foot.';
    expect(found(own)).toEqual([]);
    expect(findingsOf(rule, { 'content/a.md': `${own}\n` })).toEqual([]);
  });

  it('names a figure once a sentence, as information', () => {
    const texts = {
      'content/a.md': `${cited}In the north 81 per cent came by sea, 12 per cent on foot.\n`,
    };
    expect(findingsOf(rule, texts)).toMatchObject([{ severity: 'info', line: 3, column: 14 }]);
  });
});
