import type { Document } from '../../cite/types.ts';
import { closest } from '../../text/distance.ts';
import type { Span } from '../../text/span.ts';
import { type Address, addressOf, type Collection } from '../address.ts';
import { anchorsOf, writtenAnchors } from '../anchors.ts';
import { frontmatterPlace } from '../document-places.ts';
import { linkTarget } from '../link-target.ts';
import type { Project, Report, Rule } from '../types.ts';

export const noBrokenLink: Rule = {
  id: 'no-broken-link',
  severity: 'error',
  scope: 'corpus',
  summary: 'Every link within the content leads to a page and heading that exist.',
  messages: {
    page: 'The link leads to {target}, and there is no such file, so readers would land on nothing.{hint} Correct the path.',
    anchor:
      'There is no heading #{anchor} in {target}, so the link leads to the top of the page at best.{hint} Correct the anchor.',
    extension:
      'The link leads to {target}, which is no file; the page is {target}.md. Write the link with .md.',
    empty: 'The link "{text}" leads nowhere. Give it a target or take the link off.',
    dangerous:
      'The link "{text}" uses {scheme}:, which can run code in the browsers of readers. Link to a page instead.',
    related:
      'The front matter names the {kind} {slug}, and there is no such page, so the list would lead nowhere.{hint} Correct the name.',
  },
  check: (project, report) => {
    const pages = new Map(project.corpus.documents.map((document) => [document.path, document]));
    const slugs = slugsByCollection(project);
    for (const document of project.corpus.documents) {
      for (const { url, text, span } of document.links) {
        const verdict = judgeLink(url, text, document, pages, project.otherFiles);
        if (verdict !== null) report({ ...verdict, file: document.path, span });
      }
      for (const named of namedPages(document)) {
        const known = slugs.get(`${named.language} ${named.collection}`);
        if (known?.has(named.slug)) continue;
        report({
          message: 'related',
          data: {
            kind: named.collection === 'topics' ? 'topic' : 'term',
            slug: named.slug,
            hint: didYouMean(named.slug, known ?? []),
          },
          file: document.path,
          span: named.span,
          field: named.field,
        });
      }
    }
  },
};

/** `example.org/page`, which without `https://` is a path. */
const isWebAddress = /^(?:[a-z0-9-]+\.)+(?:com|edu|eu|gov|int|io|net|no|org|uk)(?:[/?#]|$)/i;

type Verdict = Pick<Report, 'message' | 'data'>;

function judgeLink(
  url: string,
  text: string,
  from: Document,
  pages: ReadonlyMap<string, Document>,
  otherFiles: ReadonlySet<string>,
): Verdict | null {
  const target = linkTarget(url, from.path);
  if (target.kind === 'elsewhere') return null;
  if (target.kind === 'empty') return { message: 'empty', data: { text } };
  if (target.kind === 'dangerous') {
    return { message: 'dangerous', data: { text, scheme: target.scheme } };
  }
  const { path, anchor } = target;
  const page = pages.get(path);
  if (page === undefined) {
    if (otherFiles.has(path)) return null;
    if (pages.has(`${path}.md`)) return { message: 'extension', data: { target: path } };
    const hint = isWebAddress.test(url)
      ? ' Write https:// before an address of the web.'
      : didYouMean(path, pages.keys());
    return { message: 'page', data: { target: path, hint } };
  }
  if (anchor === null || anchor === '') return null;
  const anchors = anchorsOf(page);
  if (anchors.has(anchor)) return null;
  // A book made of several files has its anchors in common.
  const isShared =
    page === from && [...pages.values()].some((one) => writtenAnchors(one).includes(anchor));
  if (isShared) return null;
  return {
    message: 'anchor',
    data: { anchor, target: path, hint: didYouMean(anchor, anchors, '#') },
  };
}

function didYouMean(word: string, candidates: Iterable<string>, sign = ''): string {
  const near = closest(word, candidates, Math.max(2, Math.floor(word.length / 4)))[0];
  return near === undefined ? '' : ` Did you mean ${sign}${near.word}?`;
}

interface NamedPage extends Address {
  readonly field: string;
  readonly span: Span;
}

/** Pages that the front matter names by slug: `related` of the same kind, topics, terms left `unlinked`. */
function namedPages(document: Document): NamedPage[] {
  const address = addressOf(document.path);
  if (address === null) return [];
  const lists: readonly (readonly [string, Collection])[] = [
    ['related', address.collection],
    ['topics', 'topics'],
    ['unlinked', 'glossary'],
  ];
  return lists.flatMap(([field, collection]) => {
    const value = document.frontmatter[field];
    const names: unknown[] = Array.isArray(value) ? value : [];
    const span = frontmatterPlace(document, field);
    return names
      .filter((name) => typeof name === 'string')
      .map((slug) => ({ language: address.language, collection, slug, field, span }));
  });
}

function slugsByCollection({ corpus }: Project): ReadonlyMap<string, ReadonlySet<string>> {
  const slugs = new Map<string, Set<string>>();
  for (const { path } of corpus.documents) {
    const address = addressOf(path);
    if (address === null) continue;
    const id = `${address.language} ${address.collection}`;
    const known = slugs.get(id) ?? new Set();
    slugs.set(id, known.add(address.slug));
  }
  return slugs;
}
