import { figures, tableSets } from './figures.ts';
import { project } from './project.ts';
import { claims, instruments } from './regulation.ts';
import { events } from './timeline.ts';

const documentsIn = (folder: string) =>
  project.corpus.documents.filter(({ path }) => path.startsWith(`content/en/${folder}/`));

const topics = documentsIn('topics');
const terms = documentsIn('glossary');

/** What the project has something for: a part without content has no page, and nothing leads to it. */
export const has = {
  topics: topics.length > 0,
  glossary: terms.length > 0,
  notes: [...topics, ...terms].some(({ notes }) => notes.length > 0),
  network: topics.some(({ citations }) => citations.length > 0),
  regulation: claims.length + instruments.length + documentsIn('models').length > 0,
  figures: figures.length + tableSets.length > 0,
  timeline: events.length > 0,
} as const;
