import { describe, expect, it } from 'vitest';
import { readSiteConfig } from '../../src/check/site-config.ts';

const read = (text: string) =>
  readSiteConfig({ path: 'content/site.yaml', text }, ['no-unused-reference', 'require-field']);
const least = 'title: Travels\ndescription: How people travel.\nlanguage: en\n';
const theme = '  - id: a\n    title: A\n    summary: About a.\n';

describe('a site description', () => {
  it('needs a title, a description, a language and themes', () => {
    const { site, problems } = read(`${least}themes:\n${theme}`);
    expect(problems).toEqual([]);
    expect(site).toMatchObject({ title: 'Travels', themes: [{ id: 'a' }] });
    expect(read('tagline: T\n').problems.map(({ message }) => message.split('.')[0])).toEqual([
      '"title" is missing',
      '"description" is missing',
      '"language" is missing',
      '"themes" must be a list of themes, each with id, title and summary',
    ]);
  });

  it('takes the publication, an ISBN of digits, and severities', () => {
    const { site, problems } = read(
      `${least}themes: []\npublication:\n  title: T\n  authors: [A]\n  year: 2023\n  isbn: 9788269288971\nseverity:\n  no-unused-reference: off\n`,
    );
    expect(problems).toEqual([]);
    expect(site?.publication).toMatchObject({ year: 2023, isbn: '9788269288971' });
    expect(site?.severity).toEqual({ 'no-unused-reference': 'off' });
  });

  it.each([
    [`themes:\n${theme}${theme}`, 'Two themes have the same id'],
    ['themes: []\nurl: example.org\n', 'must be an address that starts with https://'],
    ['themes: []\nseverity:\n  require-field: loud\n', 'Known values: error, warning, info, off'],
    ['themes: []\nseverity:\n  require-feld: off\n', 'Did you mean require-field?'],
    ['themes: []\npublication: {title: T, authors: [], year: 2023}\n', '"authors" is empty.'],
    ['themes: []\ndata: {reviewed: yesterday}\n', '"reviewed" must be a date like 2026-11-21'],
    ['themes: []\ndata: {licence: MIT}\n', 'must be an address that starts with https://'],
    ['themes: []\ntheme: x\n', '"theme" is not a field of content/site.yaml'],
  ])('says what is wrong with %j', (more, part) => {
    const text = least + more;
    const { problems } = read(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(part);
    expect(problems[0]?.span.start).toBeGreaterThanOrEqual(least.length);
  });
});
