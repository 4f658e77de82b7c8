import { site } from './site.ts';
import type { ThemeView } from './themes.ts';
import type { TopicView } from './topics.ts';

/** The day on which the rows of data were last held against their sources; null when nobody noted it. */
export const dataReviewed: string | null = site.data?.reviewed ?? null;

/** The last review of several topics, as a page shows that is made of them. */
export function topicsReviewed(topics: readonly TopicView[]): string | null {
  return (
    topics
      .map(({ data }) => data.reviewed)
      .sort()
      .at(-1) ?? null
  );
}

/** The last review of a theme: of its introduction, or of its topics when nobody wrote one. */
export function themeReviewed({ introduction, topics }: ThemeView): string | null {
  return introduction?.entry.data.reviewed ?? topicsReviewed(topics);
}
