import { type CollectionEntry, getEntry } from 'astro:content';
import type { Document } from '../../cite/types.ts';
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
export function allThemes(): Promise<ThemeView[]> {
  return Promise.all(
    themes.map(async ({ id, title, summary }) => {
      const entry = await getEntry('themes', id);
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
