import type { CslItem } from '../../bib/library.ts';
import {
  familyOf,
  invertedName,
  isoDate,
  namesOf,
  pagesOf,
  textOf,
  webAddressOf,
} from './csl-parts.ts';

type Pair = readonly [key: string, value: string | undefined];

const formats = {
  journal: 'info:ofi/fmt:kev:mtx:journal',
  book: 'info:ofi/fmt:kev:mtx:book',
  dissertation: 'info:ofi/fmt:kev:mtx:dissertation',
  // Not of the registry, and what Zotero has for everything else.
  other: 'info:ofi/fmt:kev:mtx:dc',
} as const;

/** Percent-encoded as far as the format needs it: a list has hundreds of these. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed())
    .replaceAll('%20', '+')
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':');
}

/** Which format describes a work, with what only that format says. */
function descriptionOf(item: CslItem): { format: keyof typeof formats; pairs: readonly Pair[] } {
  const title = textOf(item.title);
  const container = textOf(item['container-title']);
  const isbn: Pair = ['rft.isbn', textOf(item.ISBN)];
  switch (item.type) {
    case 'article-journal':
    case 'article-magazine':
    case 'article-newspaper':
      return {
        format: 'journal',
        pairs: [
          ['rft.genre', 'article'],
          ['rft.atitle', title],
          ['rft.jtitle', container],
          ['rft.issn', textOf(item.ISSN)],
        ],
      };
    case 'chapter':
    case 'paper-conference':
      return {
        format: 'book',
        pairs: [
          ['rft.genre', item.type === 'chapter' ? 'bookitem' : 'proceeding'],
          ['rft.atitle', title],
          ['rft.btitle', container],
          isbn,
        ],
      };
    case 'book':
      return { format: 'book', pairs: [['rft.genre', 'book'], ['rft.btitle', title], isbn] };
    case 'report':
      return { format: 'book', pairs: [['rft.genre', 'report'], ['rft.btitle', title], isbn] };
    case 'thesis':
      return {
        format: 'dissertation',
        pairs: [
          ['rft.title', title],
          ['rft.inst', textOf(item.publisher)],
          ['rft.degree', textOf(item['genre'])],
        ],
      };
    default:
      return {
        format: 'other',
        pairs: [
          ['rft.type', item.type === 'legislation' ? 'statute' : item.type],
          ['rft.title', title],
          ['rft.identifier', webAddressOf(item)],
        ],
      };
  }
}

/** The first author in parts, as the format has it, the others whole; editors only Dublin Core knows. */
function namePairs(item: CslItem): Pair[] {
  const pairs: Pair[] = [];
  for (const [index, name] of namesOf(item.author).entries()) {
    if (name.literal !== undefined) pairs.push(['rft.aucorp', name.literal]);
    else if (index > 0) pairs.push(['rft.au', invertedName(name)]);
    else pairs.push(['rft.aulast', familyOf(name)], ['rft.aufirst', name.given]);
  }
  return [
    ...pairs,
    ...namesOf(item.editor).map((name): Pair => ['rft.contributor', invertedName(name)]),
  ];
}

/**
 * A work as a ContextObject in a span (COinS): the value of its `title` attribute, not yet escaped
 * for HTML. Reference managers find the works of a list by it.
 */
export function contextObject(item: CslItem): string {
  const { format, pairs } = descriptionOf(item);
  const { first, last } = pagesOf(item);
  const doi = textOf(item.DOI);
  const all: Pair[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', formats[format]],
    ...pairs,
    ...namePairs(item),
    ['rft.date', isoDate(item.issued)],
    ['rft.volume', textOf(item.volume)],
    ['rft.issue', textOf(item.issue)],
    ['rft.spage', first],
    ['rft.epage', last],
    ['rft.pub', format === 'dissertation' ? undefined : textOf(item.publisher)],
    ['rft.place', textOf(item['publisher-place'])],
    ['rft.language', textOf(item.language)],
    ['rft_id', doi && `info:doi/${doi}`],
    ['rft_id', webAddressOf(item)],
  ];
  return all.flatMap(([key, value]) => (value ? [`${key}=${encode(value)}`] : [])).join('&');
}
