import { describe, expect, it } from 'vitest';
import { checkTexts, findingsOf } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'require-frontmatter';
const fields: Record<string, string> = {
  title: 'Borders',
  summary: 'What borders are.',
  theme: 'movement',
  order: '1',
  section: 'Borders',
  pages: '45',
  reviewed: '2026-11-21',
};

/** Findings on a topic whose front matter differs from a good one; an empty value takes a field out. */
function onTopic(changes: Record<string, string>, path = 'content/en/topics/borders.md') {
  const lines = Object.entries({ ...fields, ...changes })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`);
  return findingsOf(rule, { [path]: `---\n${lines.join('\n')}\n---\nText.\n` });
}

describe(rule, () => {
  testPageExamples(rule);

  it('is content with a good topic, pages as a number included', () => {
    expect(onTopic({})).toEqual([]);
  });

  it.each([
    ['title', '', 1, '"title" is missing.'],
    ['title', '""', 2, '"title" is empty.'],
    ['title', '[a, b]', 2, '"title" must be a text, not a list.'],
    ['summary', `"${'x'.repeat(221)}"`, 3, '"summary" has 221 characters'],
    ['order', 'first', 5, '"order" must be a whole number, not "first".'],
    ['order', '1.5', 5, '"order" must be a whole number'],
    ['reviewed', '21 November 2026', 8, '"reviewed" must be a date like 2026-11-21.'],
    ['reviewed', '2026-02-30', 8, '"reviewed" must be a date like 2026-11-21.'],
    ['related', 'borders', 9, '"related" must be a list, like [one, two], not "borders".'],
    ['sumary', 'A slip.', 9, '"sumary" is not a field of a topic'],
  ])('says what is wrong with %s: %s', (field, value, line, part) => {
    const [finding, ...others] = onTopic({ [field]: value });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', line, field });
    expect(finding?.message).toContain(part);
  });

  it('speaks of each mistake once, and of none when the front matter cannot be read', () => {
    expect(onTopic({ title: '', theme: '' }).map(({ field }) => field)).toEqual(['title', 'theme']);
    const { findings } = checkTexts({
      'content/en/topics/a.md': '---\ntitle: "Borders\n---\nText.\n',
    });
    expect(findings.map((finding) => finding.rule)).toEqual(['no-parse-error']);
  });

  it('asks a page that has no front matter at all for everything, on its first line', () => {
    const found = findingsOf(rule, { 'content/en/topics/a.md': 'Text.\n' });
    expect(found).toHaveLength(Object.keys(fields).length);
    expect(new Set(found.map(({ line }) => line))).toEqual(new Set([1]));
  });

  it('asks nothing of a text that is no page of the site', () => {
    expect(onTopic({ title: '' }, 'content/en/about.md')).toEqual([]);
    expect(onTopic({ title: '' }, 'chapters/one.md')).toEqual([]);
  });

  it('compares the name of a rule page with its file', () => {
    const page = '---\ntitle: T\nrule: no-such\nseverity: error\nsummary: S\n---\n';
    expect(findingsOf(rule, { 'content/en/rules/no-thing.md': page })).toMatchObject([
      { line: 3, field: 'rule' },
    ]);
  });

  it('wants an introduction to be of a theme that there is', () => {
    const config =
      'title: T\ndescription: D\nlanguage: en\nthemes:\n  - {id: movement, title: M, summary: S}\n';
    const introduction = '---\nreviewed: 2026-11-21\n---\nText.\n';
    const found = findingsOf(rule, {
      'content/site.yaml': config,
      'content/en/themes/movement.md': introduction,
      'content/en/themes/motion.md': introduction,
    });
    expect(found).toMatchObject([{ file: 'content/en/themes/motion.md', field: 'reviewed' }]);
    expect(found[0]?.message).toContain('Use one of: movement.');
  });

  it('treats __proto__ in front matter as an unknown field', () => {
    const [finding] = onTopic({ __proto__x: 'x', ['__proto__']: '{polluted: true}' });
    expect(finding?.message).toContain('are not fields');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('finds the page of a model that no row can have', () => {
    const page =
      '---\ntitle: T\nsummary: S.\norder: 1\ntopic: t\nterm: t\npages: "1"\nreviewed: 2026-11-21\n---\nText.\n';
    const found = findingsOf(rule, {
      'content/en/models/full-ban.md': page,
      'content/en/models/half-ban.md': page,
    });
    expect(found).toMatchObject([{ file: 'content/en/models/half-ban.md', field: 'title' }]);
  });
});
