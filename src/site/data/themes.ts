import type { CollectionEntry } from 'astro:content';
import type { Document } from '../../cite/types.ts';
import { entriesOf } from './collections.ts';
import { documentOf, pathOf } from './project.ts';
import { themes } from './site.ts';
import { type TopicView, topicsOfTheme } from './topics.ts';

export interface ThemeView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly topics: readonly TopicView[];
  /** What an editor wrote to introduce the theme; null when nothing is written. */
  readonly introduction: {
    readonly entry: CollectionEntry<'themes'>;
    readonly document: Document;
  } | null;
}

/** All themes with their topics, in the order of `content/site.yaml`. */
export async function allThemes(): Promise<ThemeView[]> {
  const introductions = await entriesOf('themes');
  return Promise.all(
    themes.map(async ({ id, title, summary }) => {
      const entry = introductions.find((one) => one.id === id);
      return {
        id,
        title,
        summary,
        topics: await topicsOfTheme(id),
        introduction: entry ? { entry, document: documentOf(pathOf(entry)) } : null,
      };
    }),
  );
}
