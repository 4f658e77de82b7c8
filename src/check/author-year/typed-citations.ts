import type { Library } from '../../bib/library.ts';
import type { Corpus, Document } from '../../cite/types.ts';
import type { Span } from '../../text/span.ts';
import { locateWords } from '../locate-words.ts';
import { type Prose, proseOf } from '../prose.ts';
import { findMentions } from './find-mentions.ts';
import { createMentionMatcher, type Match } from './match-mention.ts';
import type { Mention } from './mention.ts';
import { listHeading } from './words.ts';

/** A citation typed by hand, with the works it may mean. */
export interface TypedCitation extends Match {
  readonly file: string;
  readonly text: string;
  readonly span: Span;
  readonly form: Mention['form'];
}

/** Before a year in brackets these make a place of a name: “in Norway (2009)”. */
const placing = /\b(?:in|from|to|into|i|til|fra|within|across)\s+(?:the\s+)?$/i;

/**
 * Citations that are typed instead of made by a key. Quoted words are those of others and stay as they
 * are, and so do links, which lead to their source by themselves, and lists of works typed by hand.
 */
export function* typedCitations(corpus: Corpus, library: Library): Generator<TypedCitation> {
  const match = createMentionMatcher(library);
  const isCiting = corpus.documents.some(({ citations }) => citations.length > 0);
  for (const document of corpus.documents) {
    for (const prose of proseOf(document)) {
      if (prose.inBlockQuotation) continue;
      for (const mention of findMentions(prose.text)) {
        const found = match(mention);
        const range = { start: found.reading?.start ?? mention.end, end: mention.end };
        const isKnown = found.exact.length > 0 && !isPlace(range, mention, found, prose);
        if (!isKnown && !(isCiting && mention.isPlain)) continue;
        if (isQuoted(range, prose)) continue;
        const span = locateWords(range, prose, document.text);
        if (span === null || isInLink(span, document) || isInList(span, document)) continue;
        const text = prose.text.slice(range.start, range.end).replace(/\s+/g, ' ');
        yield { ...found, file: document.path, text, span, form: mention.form };
      }
    }
  }
}

function isPlace(
  { start }: Span,
  { form }: Mention,
  { isOrganisation }: Match,
  { text }: Prose,
): boolean {
  if (form !== 'narrative' || !isOrganisation) return false;
  return placing.test(text.slice(Math.max(0, start - 20), start));
}

/** Quotation marks may also stand within the mention: `(“Borders”, 2019)`. */
function isQuoted({ start, end }: Span, { quoted }: Prose): boolean {
  return quoted.some((range) => range.start < end && start < range.end);
}

function isInLink(span: Span, { links }: Document): boolean {
  return links.some((link) => link.span.start < span.end && span.start < link.span.end);
}

function isInList({ start }: Span, { headings }: Document): boolean {
  const heading = headings.findLast((one) => one.span.start <= start);
  return heading !== undefined && listHeading.test(heading.text);
}
