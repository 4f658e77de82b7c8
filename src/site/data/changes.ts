import type { Change } from '../syndication/atom-feed.ts';
import { allTerms, firstSentence } from './glossary.ts';
import { allModels } from './models.ts';
import { aboutPage } from './pages.ts';
import { allReferences } from './references.ts';
import { allTopics } from './topics.ts';
import { address, modelPath, referencePath, termPath, topicPath } from './urls.ts';
import { verdicts } from './verdicts.ts';

/**
 * What a reader who has been here before may want to see again: pages by the day of their review,
 * sources by the day on which they were last looked up.
 */
export async function allChanges(): Promise<Change[]> {
  const about = await aboutPage();
  return [
    ...(await allTopics()).map(({ slug, data }) => ({
      title: data.title,
      address: address(topicPath(slug)),
      kind: 'Topic',
      day: data.reviewed,
      summary: data.summary,
    })),
    ...(await allModels()).map(({ id, data }) => ({
      title: `${data.title} (model)`,
      address: address(modelPath(id)),
      kind: 'Model',
      day: data.reviewed,
      summary: data.summary,
    })),
    ...(await allTerms()).map(({ slug, data, document }) => ({
      title: data.term,
      address: address(termPath(slug)),
      kind: 'Term',
      day: data.reviewed,
      summary: firstSentence(document),
    })),
    ...allReferences().map(({ key, text, inText, verdict, record }) => ({
      title: verdict ? `${inText}: ${verdicts[verdict].label}` : inText,
      address: address(referencePath(key)),
      kind: 'Source',
      day: record?.checked ?? '',
      summary: text,
    })),
    ...(about
      ? [
          {
            title: about.data.title,
            address: address('/about/'),
            kind: 'Page',
            day: about.data.reviewed.toISOString().slice(0, 10),
            summary: about.data.summary,
          },
        ]
      : []),
  ];
}
