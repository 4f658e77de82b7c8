import { describe, expect, it } from 'vitest';
import { glossaryTerms } from '../../src/check/glossary-terms.ts';
import { createCorpus } from '../../src/cite/corpus.ts';

const terms = (frontmatter: string, path = 'content/en/glossary/third-party.md') =>
  glossaryTerms(createCorpus([{ path, text: `---\n${frontmatter}\n---\nText.` }]));

describe('the terms of the glossary', () => {
  it('are found by term and aliases', () => {
    expect(terms('term: Third party\naliases: [facilitator]')).toEqual([
      { slug: 'third-party', names: ['Third party', 'facilitator'] },
    ]);
  });

  it('are found by what their page lists as fit to be linked, if it does', () => {
    const page = 'term: Third party\naliases: [facilitator]\nlink:';
    expect(terms(`${page} [third party]`)[0]?.names).toEqual(['third party']);
    expect(terms(`${page} false`)[0]?.names).toEqual([]);
  });

  it('are none of other pages, and have no names that are no words', () => {
    expect(terms('title: X', 'content/en/topics/x.md')).toEqual([]);
    expect(terms('term: [1]\naliases: {a: b}')).toEqual([{ slug: 'third-party', names: [] }]);
  });
});
