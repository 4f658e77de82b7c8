import { describe, expect, it } from 'vitest';
import { atomFeed, type Change } from '../../../src/site/syndication/atom-feed.ts';
import { openSearch, sitemap } from '../../../src/site/syndication/xml.ts';

const facts = {
  title: 'Changes to A & B',
  description: 'About <it>',
  home: 'https://example.org/kk/',
  feed: 'https://example.org/kk/feed.xml',
  icon: 'https://example.org/kk/icon.svg',
  language: 'en',
  editors: 'Editors',
};
const change = (title: string, day: string): Change => ({
  title,
  day,
  address: `https://example.org/kk/topics/${title.length}/`,
  kind: 'Topic',
  summary: 'S ]]> </summary> <script>',
});
const titles = (feed: string) =>
  [...feed.matchAll(/<title type="html"><!\[CDATA\[(.*?)\]\]><\/title>/g)].map(
    ([, title]) => title,
  );

describe('the feed of changes', () => {
  it('has the newest first and is as old as its newest entry', () => {
    const feed = atomFeed([change('older', '2026-11-20'), change('new', '2026-11-21')], facts);
    expect(titles(feed)).toEqual(['new', 'older']);
    expect(feed).toContain('<updated>2026-11-21T00:00:00.000Z</updated>');
  });

  it('leaves out what has a month, or nothing, for a day', () => {
    const feed = atomFeed(
      ['2026-11', '', '2026-02-31x'].map((day) => change('x', day)),
      facts,
    );
    expect(titles(feed)).toEqual([]);
  });

  it('is the same for the same content, and keeps the id of an entry when its day changes', () => {
    const ids = (day: string) => atomFeed([change('x', day)], facts).match(/urn:uuid:[^<]+/g);
    expect(ids('2026-11-20')).toEqual(ids('2026-11-21'));
    expect(atomFeed([change('x', '2026-11-20')], facts)).toBe(
      atomFeed([change('x', '2026-11-20')], facts),
    );
  });

  it('holds hostile text and characters that XML forbids', () => {
    const feed = atomFeed([change('a\u0000\ud800 ]]> <b>', '2026-11-20')], facts);
    const text = feed.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
    expect(text).not.toMatch(/<script>|<b>/);
    expect(['\u0000', '\ud800'].filter((sign) => feed.includes(sign))).toEqual([]);
  });
});

describe('sitemap and OpenSearch description', () => {
  it('escape what stands in them', () => {
    expect(sitemap(['https://example.org/b/', 'https://example.org/a/?x&y'])).toMatch(
      /a\/\?x&amp;y<\/loc>[\s\S]*\/b\/<\/loc>/,
    );
    const description = openSearch({
      name: 'A name of more than sixteen',
      description: '<b>',
      search: 'https://example.org/search/',
      icon: '/icon.svg',
      language: 'en',
    });
    expect(description).toContain('<ShortName>A name of more t</ShortName>');
    expect(description).toContain('&lt;b&gt;');
    expect(description).toContain('template="https://example.org/search/?q={searchTerms}"');
  });
});
