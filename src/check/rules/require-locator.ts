import type { Library, Reference } from '../../bib/library.ts';
import type { Citation } from '../../cite/types.ts';
import { findQuotations } from '../find-quotations.ts';
import type { Rule } from '../types.ts';
import { describeTitle, wordsOf } from '../works/describe-title.ts';
import { kindOfType } from '../works/work-kinds.ts';

export const requireLocator: Rule = {
  id: 'require-locator',
  severity: 'info',
  scope: 'corpus',
  summary: 'A quotation is cited with the page it is from.',
  messages: {
    missing:
      'The quotation “{quotation}” is cited without a page, so readers cannot look it up in its context. Add the page behind the key: [@{key}, p. 12].',
  },
  check: ({ corpus, library }, report) => {
    for (const document of corpus.documents) {
      for (const { text, citations } of findQuotations(document)) {
        const [first] = citations;
        if (first === undefined || !citations.every((one) => lacksPage(one, text, library)))
          continue;
        const { key, span, clusterSpan } = first;
        report({
          message: 'missing',
          data: { quotation: shortened(text), key },
          file: document.path,
          span: citations.length === 1 ? span : clusterSpan,
          key,
        });
      }
    }
  },
};

/** Whether a citation should say where in the work the quoted words stand, and does not. */
function lacksPage({ key, locator, suffix }: Citation, text: string, library: Library): boolean {
  const reference = library.references.get(key);
  if (locator !== null || suffix !== '' || reference === undefined) return false;
  return hasPages(reference) && !isTitleOf(reference, text);
}

const paged: ReadonlySet<string> = new Set([
  'article',
  'part',
  'paper',
  'whole',
  'report',
  'thesis',
]);

/** Whether a work has several pages that can be told apart, as far as its entry lets us see. */
function hasPages({ type, fields }: Reference): boolean {
  if (!paged.has(kindOfType.get(type) ?? '')) return false;
  const pages = fields.get('pages');
  if (pages !== undefined) return /\d\s*[-–,]/.test(pages);
  // Articles of newspapers and web magazines are read on one page of the web.
  return type !== 'article' || !fields.has('url');
}

/** A title in quotation marks is a name, not a quotation. */
function isTitleOf({ fields }: Reference, text: string): boolean {
  const quoted = wordsOf(text).join('');
  const { whole, main } = describeTitle(fields);
  return whole.includes(quoted) || quoted.startsWith(main) || isTitleCase(text);
}

const MOST_SMALL = 0.2;

/** Nearly every word of some length with a capital: the name of a work, or of a part of one. */
function isTitleCase(text: string): boolean {
  const long = text.split(/\s+/).filter((word) => word.length > 4);
  const small = long.filter((word) => /^\P{L}*\p{Ll}/u.test(word));
  return long.length > 0 && small.length <= long.length * MOST_SMALL;
}

const LONGEST_SHOWN = 40;

const shortened = (text: string): string =>
  text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN).trimEnd()}…`;
