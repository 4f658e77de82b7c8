import type { Card } from '../preview/card.ts';
import { allTerms, firstSentence } from './glossary.ts';
import { allReferences } from './references.ts';
import { site, themes } from './site.ts';
import { allTopics } from './topics.ts';
import { href, referencePath, termPath, themePath, topicPath } from './urls.ts';
import { verdicts } from './verdicts.ts';

/** The card of pages that have none of their own. */
const common = '/';

/** Previews by the path of their page. */
async function drawnCards(): Promise<ReadonlyMap<string, Card>> {
  const card = (path: string, kind: string, title: string, note: string): [string, Card] => [
    path,
    { site: site.title, kind, title, note },
  ];
  const { publication } = site;
  const from = `${publication.title} (${publication.year})`;
  return new Map([
    card(common, from, site.tagline, site.description),
    ...themes.map(({ id, title, summary }) => card(themePath(id), 'Theme', title, summary)),
    ...(await allTopics()).map(({ slug, data }) =>
      card(topicPath(slug), 'Topic', data.title, data.summary),
    ),
    ...(await allTerms()).map(({ slug, data, document }) =>
      card(termPath(slug), 'Term', data.term, firstSentence(document)),
    ),
    ...allReferences().map(({ key, title, inText, verdict }) =>
      card(
        referencePath(key),
        verdict ? `Source · ${verdicts[verdict].label}` : 'Source',
        title || inText,
        title ? inText : '',
      ),
    ),
  ]);
}

let drawn: Promise<ReadonlyMap<string, Card>> | undefined;

/** Every card, made once for the build. */
export function previewCards(): Promise<ReadonlyMap<string, Card>> {
  drawn ??= drawnCards();
  return drawn;
}

/** The name of the image of a page's card: `topics/overview` for `/topics/overview/`. */
export const cardName = (path: string): string => path.replace(/^\/|\/$/g, '') || 'site';

/** Path of the preview of the page at this address of the site. */
export async function previewPath(pathname: string): Promise<string> {
  const path = `/${pathname.slice(href('/').length)}`.replace(/\/?$/, '/');
  const own = (await previewCards()).has(path) ? path : common;
  return `/preview/${cardName(own)}.png`;
}
