import { describe, expect, it } from 'vitest';
import { runCheck } from '../../../src/check/run.ts';
import { findingsOf, projectOf } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-broken-link';
const sea = '## By sea\n\nShips.\n\n## What the law says\n\nLittle.\n';

/** Messages about one link, written on a topic page beside `sea.md` and the term `ship.md`. */
function verdicts(link: string): string[] {
  return findingsOf(rule, {
    'content/en/topics/land.md': `# Land\n\n[Text](${link})\n`,
    'content/en/topics/sea.md': sea,
    'content/en/glossary/ship.md': 'A vessel.\n',
  }).map(({ message }) => message);
}

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    'sea.md',
    './sea.md',
    '../glossary/ship.md',
    '../topics/sea.md#by-sea',
    'sea.md#what-the-law-says',
    '#land',
    'sea.md?x=1#by-sea',
    's%65a.md',
    'https://example.org/nothing.md',
    'mailto:somebody@example.org',
    '/topics/nowhere/',
  ])('is content with %s', (link) => {
    expect(verdicts(link)).toEqual([]);
  });

  it.each([
    ['se.md', 'Did you mean content/en/topics/sea.md?'],
    ['../ship.md', 'content/en/ship.md'],
    ['www.example.org/page', 'Write https://'],
    ['sea.md#by-se', 'Did you mean #by-sea?'],
    ['sea.md#nothing-like-it', '#nothing-like-it'],
    ['#sea', '#sea'],
    ['sea', '.md'],
    ['../../../../../../etc/passwd.md', 'no such file'],
    ['%E0%A4%A.md', 'no such file'],
    ['javascript:alert(1)', 'javascript:'],
    ['JaVaScript:alert(1)', 'javascript:'],
    ['java&#9;script:alert(1)', 'javascript:'],
    ['&#1;javascript:alert(1)', 'javascript:'],
    ['vbscript:x', 'vbscript:'],
    ['data:text/html,x', 'data:'],
    ['', 'leads nowhere'],
  ])('objects to "%s"', (link, part) => {
    const [message, ...others] = verdicts(link);
    expect(message).toContain(part);
    expect(others).toEqual([]);
  });

  it('knows anchors that are written by hand, and those a book has in common', () => {
    const found = findingsOf(rule, {
      'one.md': '# One {#first}\n\n<a id="second"></a>\n\n[a](#first) [b](#second) [c](#third)\n',
      'two.md': '# Two {#third}\n\n[d](one.md#second) [e](one.md#third)\n',
    });
    expect(found.map(({ message }) => message.split(',')[0])).toEqual([
      'There is no heading #third in one.md',
    ]);
  });

  it('lets a link lead to a file that exists beside the corpus', () => {
    const texts = { 'content/en/topics/land.md': '[Licence](../../../LICENSE)\n' };
    const project = { ...projectOf(texts), otherFiles: new Set(['LICENSE']) };
    expect(runCheck(project).findings.filter((finding) => finding.rule === rule)).toEqual([]);
    expect(findingsOf(rule, texts)).toHaveLength(1);
  });

  it('finds the topics and terms that a glossary term names', () => {
    const found = findingsOf(rule, {
      'content/en/topics/sea.md': sea,
      'content/en/glossary/boat.md':
        '---\nterm: Boat\nrelated: [shipp]\ntopics: [sea, land]\n---\n',
      'content/en/glossary/ship.md': 'A vessel.\n',
    });
    expect(found.map(({ line, field }) => [line, field])).toEqual([
      [3, 'related'],
      [4, 'topics'],
    ]);
    expect(found[0]?.message).toContain('Did you mean ship?');
  });
});
