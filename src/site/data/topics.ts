import type { CollectionEntry } from 'astro:content';
import type { Document } from '../../cite/types.ts';
import { entriesOf } from './collections.ts';
import { documentOf, pathOf } from './project.ts';
import { themes } from './site.ts';
import { topicPath } from './urls.ts';

type TopicEntry = CollectionEntry<'topics'>;

export interface TopicView {
  readonly slug: string;
  /** Path of the Markdown file within the project. */
  readonly path: string;
  readonly data: TopicEntry['data'] & { readonly related: readonly string[] };
  readonly entry: TopicEntry;
  readonly document: Document;
}

const themeRank = new Map(themes.map(({ id }, rank) => [id, rank]));

/** All topics, in the order of themes and of topics within a theme. */
export async function allTopics(): Promise<TopicView[]> {
  const entries = await entriesOf('topics');
  return entries.map(viewOf).sort(byThemeAndOrder);
}

export async function topicsOfTheme(theme: string): Promise<TopicView[]> {
  return (await allTopics()).filter(({ data }) => data.theme === theme);
}

/** The topics before and after one, across themes. */
export function neighbours(
  topics: readonly TopicView[],
  slug: string,
): { previous: Neighbour | undefined; next: Neighbour | undefined } {
  const index = topics.findIndex((topic) => topic.slug === slug);
  return { previous: neighbourOf(topics[index - 1]), next: neighbourOf(topics[index + 1]) };
}

interface Neighbour {
  readonly title: string;
  readonly path: string;
}

function neighbourOf(topic: TopicView | undefined): Neighbour | undefined {
  return topic && { title: topic.data.title, path: topicPath(topic.slug) };
}

function viewOf(entry: TopicEntry): TopicView {
  const path = pathOf(entry);
  return {
    slug: entry.id,
    path,
    data: { ...entry.data, related: entry.data.related ?? [] },
    entry,
    document: documentOf(path),
  };
}

function byThemeAndOrder(a: TopicView, b: TopicView): number {
  const rank = ({ data }: TopicView) => themeRank.get(data.theme) ?? themes.length;
  return rank(a) - rank(b) || a.data.order - b.data.order;
}
