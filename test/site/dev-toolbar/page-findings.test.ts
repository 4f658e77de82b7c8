import { describe, expect, it } from 'vitest';
import { findingsOfPage } from '../../../src/site/dev-toolbar/page-findings.ts';
import { finding, result } from '../../report/findings.ts';

const checked = result(
  finding({ file: 'content/en/topics/a.md', waived: true, waiver: 'Known.', key: null }),
  finding({ file: 'content/en/topics/a.md', line: 3, column: 2, key: null }),
  finding({ file: 'content/en/glossary/a.md', key: null }),
  finding({ file: 'content/en/rules/valid-doi.md', key: null }),
  finding({ file: 'bibliography/references.bib', key: 'a/b c' }),
);
const of = (path: string) => findingsOfPage(checked, path, (file) => `/project/${file}`);

describe('the findings of the page that is open', () => {
  it('are those of its file, open ones first, with a place that an editor can open', () => {
    const { here } = of('/topics/a/');
    expect(here.map(({ waiver }) => waiver)).toEqual([null, 'Known.']);
    expect(here[0]?.place).toBe('/project/content/en/topics/a.md:3:2');
    expect(of('/topics/a').here).toHaveLength(2);
  });

  it('are not those of another page of the same name', () => {
    expect(of('/glossary/a/').here).toHaveLength(1);
    expect(of('/integrity/rules/valid-doi/').here).toHaveLength(1);
    expect(of('/integrity/').here).toEqual([]);
    expect(of('/').here).toEqual([]);
  });

  it('are those about its key on the page of a reference', () => {
    expect(of('/references/a~2Fb~20c/').here).toHaveLength(1);
    expect(of('/references/').here).toEqual([]);
    expect(of('/references/~zz/').here).toEqual([]);
  });

  it('come with the number of all that are open', () => {
    expect(of('/').openInAll).toBe(4);
  });
});
