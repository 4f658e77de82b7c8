import { addressOf } from '../../check/address.ts';
import { glossaryTerms } from '../../check/glossary-terms.ts';
import { linkTarget } from '../../check/link-target.ts';
import type { BlockText } from '../../cite/block-text.ts';
import { passagesOf } from '../../cite/passages.ts';
import { sentenceSpans } from '../../cite/sentences/sentence-of.ts';
import { findTermUses, type TermSearch, type TermUse } from '../../cite/terms/find-term-uses.ts';
import { NameFinder } from '../../cite/terms/name-pattern.ts';
import type { Document } from '../../cite/types.ts';
import { formatter } from './format.ts';
import { project } from './project.ts';
import { href, topicPath } from './urls.ts';
import type { CitingPlace } from './views.ts';

const terms = new NameFinder(glossaryTerms(project.corpus));
const noTerms = new NameFinder([]);
const documents = new Map(project.corpus.documents.map((document) => [document.path, document]));

/**
 * How a page is searched for terms. In topics they are found by their names, those aside that the
 * page is about or its editor left out; elsewhere only by the links that editors wrote.
 */
export function termSearch(path: string): TermSearch {
  const address = addressOf(path);
  const unlinked = documents.get(path)?.frontmatter['unlinked'];
  const without = [address?.slug, unlinked].flat().filter((slug) => typeof slug === 'string');
  return {
    names: address?.collection === 'topics' ? terms : noTerms,
    without: new Set(without),
    termOfLink: ({ url }) => {
      const target = linkTarget(url, path);
      const page = target.kind === 'file' ? addressOf(target.path) : null;
      return page?.collection === 'glossary' ? page.slug : null;
    },
  };
}

const usesByPath = new Map<string, readonly TermUse[]>();

/** The first use of each term in each section of a page, in the order of the text. */
export function termUses({ path, tree }: Document): readonly TermUse[] {
  const known = usesByPath.get(path) ?? findTermUses(tree, termSearch(path));
  usesByPath.set(path, known);
  return known;
}

/** Where topics use a term, with the sentence, topic by topic in the order of their paths. */
export function placesOfTerm(slug: string): CitingPlace[] {
  return project.corpus.documents.flatMap((document) => {
    const address = addressOf(document.path);
    if (address?.collection !== 'topics') return [];
    const passages = passagesOf(document.tree);
    return termUses(document)
      .filter((use) => use.slug === slug)
      .map((use) => {
        const anchor = passages.get(use.block)?.anchor ?? use.heading?.slug ?? '';
        return {
          kind: 'topic' as const,
          slug: address.slug,
          title: String(document.frontmatter['title'] ?? document.path),
          row: null,
          href: `${href(topicPath(address.slug))}${anchor && `#${anchor}`}`,
          heading: use.heading?.text ?? null,
          sentence: sentenceAround(use),
          inNote: use.inNote,
        };
      });
  });
}

/** The sentence as readers see it, the term apart. */
function sentenceAround({ block, blockText, start, end }: TermUse): CitingPlace['sentence'] {
  const spans = sentenceSpans(block, blockText);
  const sentence = spans.findLast((span) => span.start <= start) ?? { start, end };
  return {
    before: shown(blockText, sentence.start, start).trimStart(),
    cited: shown(blockText, start, end),
    after: shown(blockText, end, Math.max(end, sentence.end)).trimEnd(),
  };
}

/** A stretch of a block in one line, its citations formatted. */
function shown({ pieces }: BlockText, start: number, end: number): string {
  const texts = pieces.map(({ node, at, text }) => {
    const from = Math.max(0, start - at);
    const part = text.slice(from, Math.max(from, end - at));
    return node.type === 'cite' && part !== '' ? formatter.cluster(node.items).text : part;
  });
  return texts.join('').replace(/\s+/g, ' ');
}
