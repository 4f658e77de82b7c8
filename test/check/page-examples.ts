import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { findingsOf, type Texts } from './check-texts.ts';

const pages = resolve(import.meta.dirname, '../../content/en/rules');
const defaultPaths: Readonly<Record<string, string>> = {
  bib: 'bibliography/references.bib',
  markdown: 'content/en/example.md',
};

interface Example {
  readonly name: string;
  readonly files: Record<string, string>;
}

export const pageOf = (rule: string): string => readFileSync(resolve(pages, `${rule}.md`), 'utf8');

/** The examples under a heading of a rule's page; each `###` begins a new one. */
function examplesUnder(heading: string, page: string): Example[] {
  const examples: Example[] = [];
  let inSection = false;
  let path: string | null = null;
  for (const line of page.split('\n')) {
    const current = examples.at(-1);
    if (path !== null) {
      if (line === '```') path = null;
      else if (current && inSection) current.files[path] = `${current.files[path] ?? ''}${line}\n`;
    } else if (line.startsWith('```')) {
      const [language = '', name] = line.slice(3).split(/ (.*)/s);
      path = name ?? defaultPaths[language] ?? '';
      if (inSection && path === '') throw new Error(`An example of ${language} needs a file name.`);
    } else if (line.startsWith('## ')) {
      inSection = line === `## ${heading}`;
      if (inSection) examples.push({ name: 'the first example', files: {} });
    } else if (line.startsWith('### ') && inSection) {
      examples.push({ name: line.slice(4), files: {} });
    }
  }
  return examples.filter(({ files }) => Object.keys(files).length > 0);
}

/** Holds a rule's page to its word: every wrong example is found, no right one is. */
export function testPageExamples(rule: string): void {
  const page = pageOf(rule);
  const wrong = examplesUnder('Wrong', page);
  const right = examplesUnder('Right', page);
  it('its page has wrong and right examples', () => {
    expect(wrong).not.toEqual([]);
    expect(right).not.toEqual([]);
  });
  it.each(wrong)('its page is right that this is wrong: $name', ({ files }) => {
    expect(findingsOf(rule, files as Texts)).not.toEqual([]);
  });
  it.each(right)('its page is right that this is right: $name', ({ files }) => {
    expect(findingsOf(rule, files as Texts)).toEqual([]);
  });
}
