import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import { allowedInXml } from '../../report/xml.ts';

/** A page, or what is known of a source, with the day on which somebody last looked at it. */
export interface Change {
  readonly title: string;
  readonly address: string;
  readonly kind: string;
  /** A day like 2026-11-21. A month alone makes no entry: its day would be invented. */
  readonly day: string;
  readonly summary: string;
}

interface FeedFacts {
  readonly title: string;
  readonly description: string;
  readonly home: string;
  readonly feed: string;
  readonly icon: string;
  readonly language: string;
  readonly editors: string;
}

const MOST_ENTRIES = 100;

/** The same page keeps its entry, and a new day makes feed readers show it again. */
function entryId(address: string): string {
  const hex = createHash('sha256').update(new URL(address).pathname).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

const isDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));

/** Changes as an Atom feed, newest first. Its dates are those of the content, so that equal content gives an equal feed. */
export function atomFeed(changes: readonly Change[], site: FeedFacts): string {
  const dated = changes
    .filter(({ day }) => isDay(day))
    .sort((a, b) => b.day.localeCompare(a.day) || a.title.localeCompare(b.title, 'en'))
    .slice(0, MOST_ENTRIES);
  const feed = new Feed({
    title: allowedInXml(site.title),
    description: allowedInXml(site.description),
    id: site.home,
    link: site.home,
    feedLinks: { atom: site.feed },
    favicon: site.icon,
    language: site.language,
    author: { name: allowedInXml(site.editors), link: site.home },
    generator: false,
    // A feed must say when it changed; one without entries has not changed since the beginning.
    updated: new Date(`${dated[0]?.day ?? '1970-01-01'}T00:00:00Z`),
  });
  for (const { title, address, kind, day, summary } of dated) {
    feed.addItem({
      title: allowedInXml(title),
      id: entryId(address),
      link: address,
      date: new Date(`${day}T00:00:00Z`),
      description: allowedInXml(summary),
      category: [{ name: kind, term: kind }],
    });
  }
  return feed.atom1();
}
