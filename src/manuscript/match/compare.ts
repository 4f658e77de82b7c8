import type { AuditReference, CitedName, DetectedCitation, ReferenceName } from '../types.ts';
import { connectives } from '../words/connectives.ts';
import { betterFit, compareSpellings, type NameFit } from './compare-names.ts';
import { formsOf, shownName } from './name-forms.ts';
import { spellingKey } from './name-key.ts';

/** How the authors behind the first agree. */
type RestFit =
  | 'same'
  /** One author stands for several, as people write in running prose. */
  | 'shortened'
  | 'diacritics'
  | 'spelling'
  /** Authors of the reference are not named. */
  | 'lacking'
  /** *et al.* stands for a single author more, or for none. */
  | 'et-al-for-one'
  | 'et-al-for-none'
  /** A co-author of another name, or one too many. */
  | 'wrong';

export interface Comparison {
  readonly rest: RestFit;
  /** How many co-authors agree at least in spelling. */
  readonly shared: number;
  readonly differences: readonly string[];
}

/** Where there is nothing behind the first author to compare. */
export const nothingLeft: Comparison = { rest: 'same', shared: 0, differences: [] };

/** Whether nothing speaks against the co-authors. */
export const agrees = ({ rest }: Comparison): boolean => rest === 'same' || rest === 'shortened';

/** A name as cited against one of a reference; words before the family name may be given names. */
export function compareName({ words, initials }: CitedName, name: ReferenceName): NameFit {
  let best: NameFit = 'other';
  const forms = formsOf(name);
  if (initials !== '' && name.isOrganisation) {
    // `R Core Team`: the letter is part of the name.
    const whole = `${[...initials].join(' ')} ${words.join(' ')}`;
    for (const form of forms) best = betterFit(best, compareSpellings(whole, form));
  }
  for (let from = 0; from < words.length && best !== 'same'; from += 1) {
    const cited = words.slice(from).join(' ');
    for (const form of forms) best = betterFit(best, compareSpellings(cited, form));
  }
  return best;
}

/** `A`, `A & B`, `A et al.`: how a citation of the reference would name its authors. */
export function shownAuthors({ authors, authorsCut }: AuditReference): string {
  const names = authors.map(shownName);
  if (names.length === 0) return '(no author)';
  if (names.length === 1 && !authorsCut) return names[0] ?? '';
  if (names.length === 2 && !authorsCut) return names.join(' & ');
  return `${names[0] ?? ''} et al.`;
}

const shownOthers = { none: '', 'et-al': ' et al.', colleagues: ' and colleagues' } as const;
const shownCited = ({ authorText, others }: DetectedCitation): string =>
  authorText + shownOthers[others];

const allOf = ({ authors }: AuditReference): string => {
  const names = authors.slice(0, 4).map(shownName);
  return authors.length > 4
    ? `${names.join(', ')} …`
    : names.join(' & ').replace(/ & (?=.* & )/g, ', ');
};

const worse = (a: RestFit, b: RestFit): RestFit => {
  const order: readonly RestFit[] = ['same', 'diacritics', 'spelling', 'lacking', 'wrong'];
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
};

function compareNamed(cited: readonly CitedName[], reference: AuditReference) {
  const differences: string[] = [];
  let rest: RestFit = 'same';
  let shared = 0;
  for (const [at, name] of cited.entries()) {
    if (at === 0) continue;
    const listed = reference.authors[at];
    if (listed === undefined) {
      if (reference.authorsCut) continue;
      rest = 'wrong';
      differences.push(`${name.words.join(' ')} is not among the authors`);
      continue;
    }
    const fit = compareName(name, listed);
    if (fit !== 'other') shared += 1;
    if (fit !== 'same') differences.push(`${name.words.join(' ')} → ${shownName(listed)}`);
    rest = worse(rest, fit === 'other' ? 'wrong' : fit);
  }
  return { rest, shared, differences };
}

const unjoined = (text: string): string =>
  text
    .split(/[\s,;]+/u)
    .filter((word) => !connectives.has(word.toLowerCase()))
    .join(' ');

/** Whether the citation names all authors when every *and* is passed over: some stand inside names (Mello e Souza). */
function namesAll({ authorText, others }: DetectedCitation, { authors }: AuditReference): boolean {
  if (others !== 'none') return false;
  return (
    spellingKey(unjoined(authorText)) === spellingKey(unjoined(authors.map(shownName).join(' ')))
  );
}

/** Compares all authors but the first, and what stands for those not named. */
export function compareRest(citation: DetectedCitation, reference: AuditReference): Comparison {
  const { authors: cited, others, form } = citation;
  const named = compareNamed(cited, reference);
  const count = reference.authors.length;
  const left = count - cited.length;
  if (named.rest === 'wrong' && namesAll(citation, reference)) {
    return { rest: 'same', shared: count - 1, differences: [] };
  }
  if (named.rest === 'wrong' || reference.authorsCut) return named;
  const differ = (rest: RestFit): Comparison => ({
    ...named,
    rest,
    differences: [...named.differences, `${shownCited(citation)} → ${allOf(reference)}`],
  });
  if (others === 'none') {
    if (left === 0) return named;
    return differ(cited.length === 1 && form === 'narrative' ? 'shortened' : 'lacking');
  }
  if (left <= 0) return differ('et-al-for-none');
  return left === 1 && cited.length === 1 && others === 'et-al' ? differ('et-al-for-one') : named;
}
