import { type CollectionEntry, getEntry } from 'astro:content';

/** A page of running text: about, and whatever else an editor adds. */
export async function pageById(id: string): Promise<CollectionEntry<'pages'>> {
  const page = await getEntry('pages', id);
  if (!page) throw new Error(`content/en/pages/${id}.md is not there; the site links to it.`);
  return page;
}
