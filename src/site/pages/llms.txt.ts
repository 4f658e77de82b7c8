import { dataFiles, dataPath } from '../data/data-files.ts';
import { allReferences } from '../data/references.ts';
import { site } from '../data/site.ts';
import { allTopics } from '../data/topics.ts';
import { address, topicPath } from '../data/urls.ts';

/** One line of Markdown, whatever line breaks a text from a file holds. */
const line = (text = ''): string => text.replace(/\s+/g, ' ').trim();
const link = (title: string, path: string): string =>
  `[${line(title).replace(/[[\]]/g, '')}](${address(path)})`;

/** What programs that read for people should know before they quote the site (llmstxt.org). */
export const GET = async () => {
  const { publication } = site;
  const topics = await allTopics();
  const references = allReferences();
  const uncertain = references.filter(({ verdict }) =>
    ['doubtful', 'unconfirmed', 'missing'].includes(verdict ?? ''),
  ).length;
  const text = `# ${line(site.title)}

> ${line(site.description)}

- It restates ${line(publication.part)} of “${line(publication.title)}” (${publication.authors.map(line).join(', ')}; ${line(publication.published)}). It adds no studies of its own.
- Cite that publication for its claims, and the works it names for theirs. Each claim stands beside its citations.
- ${uncertain} of the ${references.length} works are marked doubtful, unconfirmed or missing. “Unconfirmed” means not found on the pages consulted, and nothing else. Say so when you rely on one of them.
- Figures and laws are those of the publication and its year. They do not tell what holds today.
- Notes of the editors stand beside what is contradictory, outdated or without source. They are not the publication's words.

## Topics

${topics.map(({ slug, data }) => `- ${link(data.title, topicPath(slug))}: ${line(data.summary)}`).join('\n')}

## Data

- ${link('What the files hold', '/data/')}
${dataFiles.map(({ name, title, what }) => `- ${link(title, dataPath(name))}: ${what}`).join('\n')}
- ${link('References in BibLaTeX', '/references.bib')}, ${link('RIS', '/references.ris')} and ${link('CSL-JSON', '/references.json')}

## More

- ${link('About', '/about/')}: how this was made, what the marks mean, how to cite, rights
- ${link('Integrity', '/integrity/')}: what the check found, and what the editors accepted and why
`;
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
