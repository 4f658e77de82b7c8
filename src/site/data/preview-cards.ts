import type { Card } from '../preview/card.ts';
import { allTerms, firstSentence } from './glossary.ts';
import { allModels } from './models.ts';
import { footerNavigation } from './navigation.ts';
import { allReferences } from './references.ts';
import { site, themes } from './site.ts';
import { allTopics } from './topics.ts';
import { href, modelPath, referencePath, termPath, themePath, topicPath } from './urls.ts';
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
  const pages = footerNavigation
    .flatMap(({ links }) => links)
    .filter(({ path }) => path.endsWith('/'));
  return new Map([
    card(common, from, site.tagline, site.description),
    ...pages.map(({ path, label }) => card(path, from, label, site.tagline)),
    ...(await allModels()).map(({ id, data }) =>
      card(modelPath(id), 'Model compared', data.title, data.summary),
    ),
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

/** Path of the preview of the page at this address of the site, and what the preview says. */
export async function previewOf(pathname: string): Promise<{ path: string; alt: string }> {
  const path = `/${pathname.slice(href('/').length)}`.replace(/\/?$/, '/');
  const cards = await previewCards();
  const own = cards.has(path) ? path : common;
  const { title = '', note = '' } = cards.get(own) ?? {};
  return { path: `/preview/${cardName(own)}.png`, alt: [title, note].filter(Boolean).join(': ') };
}
