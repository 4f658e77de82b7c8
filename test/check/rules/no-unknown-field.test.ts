import { describe, expect, it } from 'vitest';
import { book, findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-unknown-field';
const path = 'bibliography/references.bib';
const found = (name: string) =>
  findingsOf(rule, { [path]: book('berg2015', `  ${name} = {x},\n`) });

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    ['auhtor', 'author'],
    ['tilte', 'title'],
    ['jounal', 'journal'],
    ['journaltitel', 'journaltitle'],
    ['Publsher', 'publisher'],
    ['page', 'pages'],
    ['editors', 'editor'],
    ['organisation', 'organization'],
    ['journal-title', 'journaltitle'],
  ])('proposes for %s the field %s', (name, meant) => {
    const [finding] = found(name);
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toContain(`Did you mean ${meant}?`);
  });

  it.each([
    'abstract',
    'file',
    'Keywords',
    'groups',
    'owner',
    'timestamp',
    'bdsk-url-1',
    'mendeley-tags',
    'author+an:orcid',
    '__markedentry',
    'OPTpages',
    'ALTeditor',
    'biburl',
    'pmid',
    'day',
    'eissn',
    'journal',
    'school',
    'url2',
  ])('lets %s be', (name) => {
    expect(found(name)).toEqual([]);
  });

  it('only remarks on names like none, and on __proto__ no more than on others', () => {
    expect(found('shelfmark').map(({ severity }) => severity)).toEqual(['info']);
    expect(found('constructor').map(({ severity }) => severity)).toEqual(['info']);
  });

  it('marks the name', () => {
    const texts = { [path]: book('berg2015', '  auhtor = {x},\n') };
    const [finding] = findingsOf(rule, texts);
    expect(finding && marked(finding, texts)).toBe('auhtor');
  });
});
