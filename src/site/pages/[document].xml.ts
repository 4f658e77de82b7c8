import type { APIRoute, GetStaticPaths } from 'astro';
import { allChanges } from '../data/changes.ts';
import { site } from '../data/site.ts';
import { absolute, address } from '../data/urls.ts';
import { atomFeed } from '../syndication/atom-feed.ts';
import { openSearch } from '../syndication/xml.ts';

const { title, description, language } = site;

const documents = {
  feed: async () =>
    atomFeed(await allChanges(), {
      title: `Changes to ${title}`,
      description,
      language,
      home: address('/'),
      feed: address('/feed.xml'),
      icon: address('/icon.svg'),
      editors: `The editors of ${title}`,
    }),
  opensearch: async () =>
    openSearch({
      name: title,
      description,
      language,
      search: address('/search/'),
      icon: address('/icon.svg'),
    }),
} as const;

/** Both formats want whole addresses, so they are written only when the site's own is known. */
export const getStaticPaths = (() =>
  absolute('/') === null
    ? []
    : Object.keys(documents).map((document) => ({
        params: { document },
      }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await documents[params['document'] as keyof typeof documents](), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
