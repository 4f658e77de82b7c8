import { couplingsOf } from '../../cite/coupling.ts';
import { referenceByKey } from './references.ts';
import { allTopics, type TopicView } from './topics.ts';
import type { ReferenceView } from './views.ts';

/** A topic that cites the same works as another. */
interface SharedSources {
  readonly topic: TopicView;
  /** What both cite, the works that fewest topics cite first. */
  readonly references: readonly ReferenceView[];
}

/** Topics that share sources with one, the closest first; a source that all cite counts for nothing. */
export async function topicsWithSharedSources({ path }: TopicView): Promise<SharedSources[]> {
  const topics = await allTopics();
  const byPath = new Map(topics.map((topic) => [topic.path, topic]));
  const keysByPage = new Map(
    topics.map(({ document }) => [
      document.path,
      new Set(document.citations.map(({ key }) => key)),
    ]),
  );
  return couplingsOf(path, keysByPage).flatMap(({ page, shared }) => {
    const topic = byPath.get(page);
    return topic ? [{ topic, references: shared.map(referenceByKey) }] : [];
  });
}
