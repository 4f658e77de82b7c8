import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/**
 * The inventory lists every in-text citation, figure and section of Part II with its line in the
 * report and the topic that carries it. It was made from the report, not from the topics.
 */
interface Inventory {
  readonly citations: readonly {
    line: number;
    text: string;
    key: string;
    topics: readonly string[];
  }[];
  readonly figures: readonly {
    line: number;
    text: string;
    shown: string;
    topics: readonly string[];
  }[];
  readonly sections: readonly { line: number; heading: string; topics: readonly string[] }[];
}

const folder = join(import.meta.dirname, 'inventory');
const topicsFolder = resolve(import.meta.dirname, '../../content/en/topics');
const inventories = globSync('*.yaml', { cwd: folder })
  .sort()
  .map((name) => parse(readFileSync(join(folder, name), 'utf8')) as Inventory);
const citations = inventories.flatMap((inventory) => inventory.citations);
const figures = inventories.flatMap((inventory) => inventory.figures);
const sections = inventories.flatMap((inventory) => inventory.sections);

const topicText = (slug: string) =>
  readFileSync(join(topicsFolder, `${slug}.md`), 'utf8').replace(/\s+/g, ' ');
const cites = (slug: string, key: string) =>
  new RegExp(`@\\{?${key}(?![\\p{L}\\p{N}])`, 'u').test(topicText(slug));

describe('Part II of the report', () => {
  it('is inventoried whole: 159 citations in text, its title and 14 sections', () => {
    expect(citations.length).toBe(159);
    expect(new Set(sections.map(({ line }) => line)).size).toBe(15);
  });

  it('has every citation on the topic that restates its claim', () => {
    const lost = citations.filter(({ key, topics }) => !topics.some((slug) => cites(slug, key)));
    expect(lost).toEqual([]);
  });

  it('has every figure on the topic that restates it', () => {
    const lost = figures.filter(
      ({ shown, topics }) => !topics.some((slug) => topicText(slug).includes(shown)),
    );
    expect(lost).toEqual([]);
  });

  it('has a topic for every section', () => {
    const known = globSync('*.md', { cwd: topicsFolder }).map((name) => name.replace(/\.md$/, ''));
    const lost = sections.filter(({ topics }) => !topics.some((slug) => known.includes(slug)));
    expect(lost).toEqual([]);
  });
});
