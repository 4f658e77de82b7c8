const collections = ['topics', 'themes', 'glossary', 'models', 'rules'] as const;

/** The kinds of page that have a folder of their own under `content/<language>/`. */
export type Collection = (typeof collections)[number];

/** Where a document of the project is shown: `/topics/overview/` in `en`. */
export interface Address {
  readonly language: string;
  readonly collection: Collection;
  readonly slug: string;
}

const pagePath = /^content\/([a-z]{2,3}(?:-[a-z0-9]+)*)\/([a-z]+)\/(.+)\.md$/i;

/** The address of a document by its path, or null when it is no page of the site. */
export function addressOf(path: string): Address | null {
  const match = pagePath.exec(path);
  const language = match?.[1];
  const collection = collections.find((name) => name === match?.[2]);
  const name = match?.[3];
  if (language === undefined || collection === undefined || name === undefined) return null;
  return { language, collection, slug: slugOf(name) };
}

/** Astro makes addresses the same way: lower case, no punctuation, `index` stands for its folder. */
function slugOf(name: string): string {
  return name
    .split('/')
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
        .replace(/ /g, '-'),
    )
    .join('/')
    .replace(/\/index$/, '');
}
