import type { DetectedCitation } from '../types.ts';
import {
  agrees,
  type Comparison,
  compareName,
  compareRest,
  nothingLeft,
  shownAuthors,
} from './compare.ts';
import type { NameFit } from './compare-names.ts';
import { compareFirst, type FirstName, givenFits } from './first-author.ts';
import type { Label } from './label.ts';
import { shownName } from './name-forms.ts';
import { nameKey } from './name-key.ts';
import type { Claimed, Proposal } from './proposal.ts';
import type { Indexed, ReferenceIndex } from './reference-index.ts';
import { longName, middlingName, weights } from './weights.ts';

/** What is known when a reference of the cited year is weighed. */
interface Case {
  readonly citation: DetectedCitation;
  readonly comparison: Comparison;
  readonly isClaimed: boolean;
  /** Whether the cited spelling is the name of another author in the list. */
  readonly isKnown: boolean;
  /** Letters of the first author's name. */
  readonly length: number;
}

/**
 * Other co-authors than listed: a slip, or another work of the same first author. Where the
 * reference is cited well elsewhere, nobody can tell.
 */
const mayBeAnother = ({ rest, shared }: Comparison): boolean =>
  rest === 'lacking' || rest === 'et-al-for-one' || (rest === 'wrong' && shared > 0);

/** How co-authors who do not agree weigh when the first author does; 0 when they speak for another work. */
function weighCoAuthors({ comparison, isClaimed }: Case): number {
  const { rest } = comparison;
  if (rest === 'diacritics' || rest === 'spelling') return weights.coAuthorSpelling;
  if (mayBeAnother(comparison)) return weights.coAuthors;
  if (isClaimed) return weights.coAuthorsClaimed;
  if (rest === 'et-al-for-none') return weights.etAlForNone;
  return rest === 'wrong' ? weights.otherPartner : 0;
}

function weighDiacritics({ comparison }: Case): number {
  if (agrees(comparison)) return weights.diacritics;
  return comparison.rest === 'wrong' && comparison.shared === 0 ? 0 : weights.diacriticsAndMore;
}

/** How a misspelt first author weighs: co-authors, length and use of the reference decide. */
function weighSpelling({ citation, comparison, isClaimed, isKnown, length }: Case): number {
  if (comparison.shared > 0) {
    if (agrees(comparison)) return weights.spellingWithCoAuthor;
    return comparison.rest === 'wrong' ? weights.spellingAndOthers : weights.spellingAndMore;
  }
  if (!agrees(comparison)) return 0;
  if (isClaimed) {
    if (length >= longName) return weights.spellingLongClaimed;
    const isTold = length >= middlingName && !isKnown;
    return isTold ? weights.spellingMiddlingClaimed : weights.spellingClaimed;
  }
  if (isKnown && length <= middlingName) {
    return citation.others === 'none' ? weights.spellingKnown : weights.spellingKnownEtAl;
  }
  if (length >= longName) return weights.spellingLong;
  return length >= middlingName ? weights.spellingMiddling : weights.spellingShort;
}

const weighers: Readonly<Record<Exclude<NameFit, 'other'>, (one: Case) => number>> = {
  same: weighCoAuthors,
  diacritics: weighDiacritics,
  spelling: weighSpelling,
};

/** Whether the whole of the cited authors is one organisation, *and* and commas included. */
function isWholeBody(
  { authorText }: DetectedCitation,
  { reference: { authors } }: Indexed,
): boolean {
  const [body] = authors;
  if (authors.length !== 1 || body?.isOrganisation !== true) return false;
  return Math.abs(nameKey(authorText).length - nameKey(body.family).length) < 4;
}

/** Weighs a reference of the cited year whose authors are not as cited. */
export function proposeByName(
  label: Label,
  indexed: Indexed,
  readings: readonly FirstName[],
  claimed: Claimed,
  index: ReferenceIndex,
): Proposal | null {
  const { citation } = label;
  const { reference } = indexed;
  const [cited] = citation.authors;
  const [listed] = reference.authors;
  const first = compareFirst(readings, indexed);
  const isClaimed = claimed.has(indexed);
  if (cited === undefined || listed === undefined) return null;
  if (first === 'other')
    return proposeOrder(label, indexed, isClaimed) ?? proposePart(label, indexed);
  if (!givenFits(cited, [], reference, true)) return null;
  const isBody = isWholeBody(citation, indexed);
  const comparison = isBody ? nothingLeft : compareRest(citation, reference);
  const score = weighers[first]({
    citation,
    comparison,
    isClaimed,
    isKnown: readings.some(({ text }) => index.byFirstAuthor(nameKey(text)).length > 0),
    length: Math.max(
      ...[readings.at(-1)?.text ?? '', cited.words.at(-1) ?? ''].map(
        (name) => nameKey(name).length,
      ),
    ),
  });
  // Co-authors who all differ speak for another work, save for the partner in a pair.
  const isPair = citation.authors.length === 2 && reference.authors.length === 2;
  if (score === 0 || (score === weights.otherPartner && !isPair)) return null;
  const isUnclear =
    score === weights.spellingMiddlingClaimed ||
    (isClaimed && first !== 'spelling' && mayBeAnother(comparison));
  const differences = [
    ...(first === 'same'
      ? []
      : [`${isBody ? citation.authorText : cited.words.join(' ')} → ${shownName(listed)}`]),
    ...comparison.differences,
    ...(isUnclear ? ['cited elsewhere as listed, so this may be another work'] : []),
  ];
  return { label, indexed, status: isUnclear ? 'ambiguous' : 'name-mismatch', score, differences };
}

/** The same authors in another order. */
function proposeOrder(label: Label, indexed: Indexed, isClaimed: boolean): Proposal | null {
  const { authors, others, authorText } = label.citation;
  const listed = indexed.reference.authors;
  if (authors.length < 2 || others !== 'none' || authors.length !== listed.length) return null;
  const all = authors.every((name) => listed.some((one) => compareName(name, one) === 'same'));
  if (!all) return null;
  const differences = [`${authorText} → ${shownAuthors(indexed.reference)}`];
  const score = isClaimed ? weights.orderClaimed : weights.order;
  return { label, indexed, status: 'name-mismatch', score, differences };
}

/** One part of the first author's compound name. */
function proposePart(label: Label, indexed: Indexed): Proposal | null {
  const { citation } = label;
  const [listed] = indexed.reference.authors;
  const cited = nameKey(citation.authors[0]?.words.join(' ') ?? '');
  if (
    listed === undefined ||
    listed.isOrganisation ||
    !agrees(compareRest(citation, indexed.reference))
  )
    return null;
  if (!listed.family.split(/[\s‐‑-]+/u).some((part) => nameKey(part) === cited)) return null;
  const differences = [`${citation.authors[0]?.words.join(' ') ?? ''} → ${shownName(listed)}`];
  return { label, indexed, status: 'name-mismatch', score: weights.partOfName, differences };
}
