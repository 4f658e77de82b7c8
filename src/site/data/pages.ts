import { type CollectionEntry, getCollection, getEntry } from 'astro:content';

type PageEntry = CollectionEntry<'pages'>;

/** Every page of running text: about, help, and whatever else an editor adds. */
export function allPages(): Promise<PageEntry[]> {
  return getCollection('pages');
}

export async function pageById(id: string): Promise<PageEntry> {
  const page = await getEntry('pages', id);
  if (!page) throw new Error(`content/en/pages/${id}.md is not there; the site links to it.`);
  return page;
}

/** The page with help for people whom the subject concerns; a project need not have one. */
export async function helpPage(): Promise<PageEntry | null> {
  return (await allPages()).find(({ id }) => id === 'help') ?? null;
}
