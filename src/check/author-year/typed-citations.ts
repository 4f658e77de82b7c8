import type { Library } from '../../bib/library.ts';
import type { Corpus, Document } from '../../cite/types.ts';
import type { Span } from '../../text/span.ts';
import { locateWords } from '../locate-words.ts';
import { type Prose, proseOf } from '../prose.ts';
import { countBefore, createOverlapSearch } from '../span-search.ts';
import { findMentions } from './find-mentions.ts';
import { createMentionMatcher, type Match } from './match-mention.ts';
import type { Mention } from './mention.ts';
import { listHeading } from './words.ts';

/** A citation typed by hand, with the works it may mean. */
interface TypedCitation extends Match {
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
    const isExempt = createExemption(document);
    for (const prose of proseOf(document)) {
      if (prose.inBlockQuotation) continue;
      const isQuoted = createOverlapSearch(prose.quoted);
      for (const mention of findMentions(prose.text)) {
        const found = match(mention);
        const range = { start: found.reading?.start ?? mention.end, end: mention.end };
        const isKnown = found.exact.length > 0 && !isPlace(range, mention, found, prose);
        if (!isKnown && !(isCiting && mention.isPlain)) continue;
        // Quotation marks may also stand within: (“Borders”, 2019).
        if (isQuoted(range)) continue;
        const span = locateWords(range, prose, document.text);
        if (span === null || isExempt(span)) continue;
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

/** Answers for a document whether a place lies in a link, or in a list of works typed by hand. */
function createExemption({ links, headings }: Document): (span: Span) => boolean {
  const isInLink = createOverlapSearch(links.map(({ span }) => span));
  const starts = headings.map(({ span }) => span.start);
  return (span) => {
    const heading = headings[countBefore(starts, span.start) - 1];
    return isInLink(span) || (heading !== undefined && listHeading.test(heading.text));
  };
}
