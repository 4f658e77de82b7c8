import type { CollectionEntry } from 'astro:content';
import { entriesOf } from './collections.ts';

type PageEntry = CollectionEntry<'pages'>;

/** Every page of running text: about, help, and whatever else an editor adds. */
export function allPages(): Promise<PageEntry[]> {
  return entriesOf('pages');
}

/** What the editors say about the site; a project need not have such a page. */
export async function aboutPage(): Promise<PageEntry | null> {
  return (await allPages()).find(({ id }) => id === 'about') ?? null;
}

/** The page with help for people whom the subject concerns; a project need not have one. */
export async function helpPage(): Promise<PageEntry | null> {
  return (await allPages()).find(({ id }) => id === 'help') ?? null;
}
