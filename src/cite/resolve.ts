import type { Library, Reference } from '../bib/library.ts';
import type { CiteItem } from './types.ts';

/** An item of a cluster with the reference it cites; null when the library has none of that key. */
interface ResolvedItem<Item extends CiteItem = CiteItem> {
  readonly item: Item;
  readonly reference: Reference | null;
}

/** Looks up every key of a cluster. A missing key costs only its own item. */
export function resolveItems<Item extends CiteItem>(
  items: readonly Item[],
  library: Pick<Library, 'references'>,
): ResolvedItem<Item>[] {
  return items.map((item) => ({ item, reference: library.references.get(item.key) ?? null }));
}
