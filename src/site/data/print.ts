import { addressOf } from '../../check/address.ts';
import { linkTarget } from '../../check/link-target.ts';
import type { Chart } from '../charts/model.ts';
import { siteLink, styleChoices } from '../markdown.ts';
import { chartsOfTopic } from './figures.ts';
import { allTerms } from './glossary.ts';
import { allModels } from './models.ts';
import { aboutPage } from './pages.ts';
import { documentOf, pathOf } from './project.ts';
import { renderPart } from './render-part.ts';
import { allThemes } from './themes.ts';
import { allTopics } from './topics.ts';
import { referenceAnchor } from './urls.ts';

/** A document on the page that holds them all: its text without front matter, and where it lies. */
export interface PrintedPart {
  readonly text: string;
  readonly path: string;
  /** Its anchor on that page. */
  readonly id: string;
  /** Level of the heading above it. */
  readonly level: number;
}

/** The documents of the page that holds everything, in the order in which it shows them. */
export async function printedPaths(): Promise<string[]> {
  const themes = await allThemes();
  const about = await aboutPage();
  return [
    ...themes.flatMap(({ introduction, topics }) => [
      ...(introduction ? [introduction.document.path] : []),
      ...topics.map(({ path }) => path),
    ]),
    ...(await allModels()).map(({ path }) => path),
    ...(await allTerms()).map(({ path }) => path),
    ...(about ? [pathOf(about)] : []),
  ];
}

let works: Promise<readonly string[]> | undefined;

/** Keys of the works that the page cites, in the order of its text: a number style counts through them. */
async function printedWorks(): Promise<readonly string[]> {
  const citations = (await printedPaths()).flatMap((path) => documentOf(path).citations);
  return [...new Set(citations.map(({ key }) => key))];
}

/** The charts of each topic on that page, each chart once, with the first topic that shows it. */
export async function printedCharts(): Promise<ReadonlyMap<string, readonly Chart[]>> {
  const drawn = new Set<string>();
  return new Map(
    (await allTopics()).map(({ slug }) => {
      const charts = chartsOfTopic(slug).filter(({ id }) => !drawn.has(id));
      for (const { id } of charts) drawn.add(id);
      return [slug, charts];
    }),
  );
}

/** Anchor, on the page that holds everything, of a document by its path; null when it is not there. */
function printAnchor(path: string): string | null {
  const address = addressOf(path);
  if (address === null || address.collection === 'rules') return null;
  return `${address.collection}-${address.slug}`;
}

/** The HTML of a document within the page that holds everything; links stay within it where they can. */
export async function printedPart({ text, path, id, level }: PrintedPart): Promise<string> {
  works ??= printedWorks();
  return renderPart(text, path, {
    styles: styleChoices,
    worksOfPage: await works,
    idPrefix: `${id}-`,
    lowerHeadings: level - 1,
    referenceHref: (key) => `#${referenceAnchor(key)}`,
    missingHref: (key) => `#${referenceAnchor(key)}`,
    linkOf: printLink,
  });
}

function printLink(url: string, from: string): string | null {
  const target = linkTarget(url, from);
  const anchor = target.kind === 'file' ? printAnchor(target.path) : null;
  if (anchor === null || target.kind !== 'file') return siteLink(url, from);
  return target.anchor ? `#${anchor}-${target.anchor}` : `#${anchor}`;
}
