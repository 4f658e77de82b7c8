import { cleanVerbatim } from '../bib/corrections/identifiers.ts';

/** What is wrong with a DOI as written, most serious first; a piece of the text where it can be named. */
type DoiVerdict =
  | { readonly kind: 'valid' }
  /** Nothing in it looks like a DOI. */
  | { readonly kind: 'none' }
  | { readonly kind: 'several' }
  | { readonly kind: 'space' }
  | { readonly kind: 'dash'; readonly doi: string }
  | { readonly kind: 'trailing'; readonly doi: string; readonly junk: string }
  /** An address or label around a DOI that is right. */
  | { readonly kind: 'address'; readonly doi: string };

const registered = /10\.\d{4,9}(?:\.\d{1,9}){0,4}\//;
// The other forms are those of shortdoi.org: `10/fg6rf9`, and without its prefix.
const whole =
  /^(?:10\.\d{4,9}(?:\.\d{1,9}){0,4}\/[^\s/]\S*|10\/[a-z0-9]+|(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{5,7})$/;
const label = /^(?:urn:|info:)?doi[:/]?\s*(?=10[./])/i;
const resolver = /^(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/(?:doi:)?/i;
const dashes = /[\u2010-\u2015\u2212]/g;
/** What pages put behind the DOI in their own address. */
const pageRest =
  /(?:\/(?:full|abstract|abs|e?pdf|html|meta|summary|references|full-?text))?(?:\?\w+=.*)?$/i;

/** The DOI that an address of the DOI system leads to; null for any other address. */
export function doiOfAddress(address: string): string | null {
  const url = cleanVerbatim(address.trim());
  const bare = url.replace(resolver, '');
  return bare !== url && whole.test(bare) ? decode(bare) : null;
}

/** Judges the text of a `doi` field. LaTeX escapes such as `\_` are no fault. */
export function judgeDoi(written: string): DoiVerdict {
  const text = withoutLatex(written.trim());
  // What LaTeX is left cannot be judged here.
  if (text.includes('\\')) return { kind: 'valid' };
  const named = text.replace(label, '');
  const bare = unwrapAddress(named);
  if (/\s/.test(bare)) return judgeSpaced(bare);
  if (!whole.test(bare)) return { kind: 'none' };
  const straight = bare.replace(dashes, '-');
  if (straight !== bare) return { kind: 'dash', doi: straight };
  const junk = trailingJunk(bare);
  if (junk !== '') return { kind: 'trailing', doi: bare.slice(0, -junk.length), junk };
  return bare === text ? { kind: 'valid' } : { kind: 'address', doi: bare };
}

const withoutLatex = (text: string): string =>
  cleanVerbatim(
    text
      .replace(/\$([<>_])\$/g, '$1')
      .replace(/\{?\\textless(?:\{\})?\}?/g, '<')
      .replace(/\{?\\textgreater(?:\{\})?\}?/g, '>')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>'),
  );

function unwrapAddress(text: string): string {
  const bare = text.replace(resolver, '');
  if (bare !== text && bare.startsWith('10')) return decode(bare);
  if (!/^(?:https?:\/\/|www\.)/i.test(text)) return text;
  const at = registered.exec(text)?.index ?? -1;
  return at < 0 ? text : decode(text.slice(at)).replace(pageRest, '');
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function judgeSpaced(text: string): DoiVerdict {
  const words = text.split(/[\s,;]+/);
  if (words.filter((word) => registered.test(word)).length > 1) return { kind: 'several' };
  const [first = '', ...rest] = text.split(/\s+/);
  if (!whole.test(first)) return registered.test(text) ? { kind: 'space' } : { kind: 'none' };
  // `10.1000/abc (accessed …)` has words behind it; `10.1000/ab 12` was torn apart.
  const isRemark = /^[([]|^\p{L}{3,}/u.test(rest.join(' ')) && !/[/.]$/.test(first);
  if (!isRemark) return { kind: 'space' };
  const doi = first.slice(0, first.length - trailingJunk(first).length);
  return { kind: 'trailing', doi, junk: text.slice(doi.length).trim() };
}

/** No more signs than this are taken for junk; hostile text may have any number. */
const MOST_JUNK = 20;

/** Punctuation and rests of an address behind a DOI. A DOI may itself end in `)` that it opened. */
function trailingJunk(doi: string): string {
  const rest = pageRest.exec(doi)?.[0] ?? '';
  let end = doi.length - rest.length;
  const least = end - MOST_JUNK;
  while (end > least && isJunk(doi.charAt(end - 1), doi.slice(0, end))) end -= 1;
  // Nothing may be left of a suffix such as `10.1000/...`, which is no DOI with something behind it.
  return whole.test(doi.slice(0, end)) ? doi.slice(end) : '';
}

const openers: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['>', '<'],
]);

function isJunk(sign: string, upTo: string): boolean {
  const opener = openers.get(sign);
  if (opener === undefined) return '.,;:"\'”’»'.includes(sign);
  return upTo.split(sign).length > upTo.split(opener).length;
}
