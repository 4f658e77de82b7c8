import { describe, expect, it } from 'vitest';
import { findTermUses } from '../../../src/cite/terms/find-term-uses.ts';
import { NameFinder } from '../../../src/cite/terms/name-pattern.ts';
import { read } from '../cited.ts';

const names = new NameFinder([
  { slug: 'debt', names: ['debt bondage'] },
  { slug: 'roma', names: ['Roma'] },
]);
const uses = (text: string, without: string[] = []) =>
  findTermUses(read(text).tree, {
    names,
    without: new Set(without),
    termOfLink: ({ url }) => /^g\/(.+)\.md$/.exec(url)?.[1] ?? null,
  }).map(({ slug, section, heading, place, blockText, start, end }) =>
    [
      section,
      heading?.slug ?? '-',
      slug,
      'link' in place ? 'written' : 'found',
      blockText.text.slice(start, end),
    ].join(' '),
  );

describe('the uses of terms in a document', () => {
  it('are the first in each section', () => {
    const text = 'Debt bondage, debt bondage.\n\n## A\n\nRoma.\n\n### B\n\nRoma, debt bondage.';
    expect(uses(text)).toEqual([
      '0 - debt found Debt bondage',
      '1 a roma found Roma',
      '1 b debt found debt bondage',
    ]);
  });

  it('are the links that editors wrote, where a section has one', () => {
    expect(uses('Debt bondage. See [that *old* word](g/debt.md), [x](g/debt.md).')).toEqual([
      '0 - debt written that old word',
    ]);
  });

  it('are not looked for in headings, links, quotations, citations, code, notes and words set apart', () => {
    const text = [
      '# Debt bondage',
      '[debt bondage](x.md), “debt bondage”, "debt bondage", `debt bondage`, *debt bondage*',
      '[debt bondage @a], ![debt bondage](x.png)',
      '> debt bondage',
      ':::note{kind="remark"}\nDebt bondage.\n:::',
    ].join('\n\n');
    expect(uses(text)).toEqual([]);
  });

  it('stand in lists and tables too', () => {
    expect(uses('- Roma\n\n| a | b |\n|---|---|\n| c | debt bondage |')).toEqual([
      '0 - roma found Roma',
      '0 - debt found debt bondage',
    ]);
  });

  it('count in a note where an editor linked the term, after those outside', () => {
    const note = ':::note{kind="remark"}\n[So](g/debt.md).\n:::';
    expect(uses(note)).toEqual(['0 - debt written So']);
    expect(uses(`${note}\n\nDebt bondage.`)).toEqual(['0 - debt found Debt bondage']);
  });

  it('leave out the terms that a page does not link', () => {
    expect(uses('Roma and debt bondage', ['roma'])).toEqual(['0 - debt found debt bondage']);
  });
});
