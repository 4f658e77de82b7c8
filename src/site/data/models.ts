import type { CollectionEntry } from 'astro:content';
import type { Document } from '../../cite/types.ts';
import { entriesOf } from './collections.ts';
import { documentOf, pathOf } from './project.ts';

type ModelEntry = CollectionEntry<'models'>;

export interface ModelView {
  /** The model as rows of data name it. */
  readonly id: string;
  readonly path: string;
  readonly data: ModelEntry['data'];
  readonly entry: ModelEntry;
  readonly document: Document;
}

/** The models of regulation in the order of their pages. */
export async function allModels(): Promise<ModelView[]> {
  const entries = await entriesOf('models');
  return entries.map(viewOf).sort((a, b) => a.data.order - b.data.order);
}

function viewOf(entry: ModelEntry): ModelView {
  const path = pathOf(entry);
  return { id: entry.id, path, data: entry.data, entry, document: documentOf(path) };
}
