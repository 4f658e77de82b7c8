import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { project } from './project.ts';

/**
 * The entries of a collection. Astro warns, page by page, of one that is empty; a project need not
 * have every kind of page, so it is asked only for those that the project has.
 */
export async function entriesOf<Name extends CollectionKey>(
  name: Name,
): Promise<CollectionEntry<Name>[]> {
  const folder = `content/en/${name}/`;
  const isThere =
    name === 'rules' || project.corpus.documents.some(({ path }) => path.startsWith(folder));
  return isThere ? getCollection(name) : [];
}
