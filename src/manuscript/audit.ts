import { createLineIndex } from '../text/line-index.ts';
import type { Problem, Span } from '../text/span.ts';
import type {
  Audit,
  AuditedCitation,
  AuditPlace,
  AuditSummary,
  Mention,
  Status,
} from './audit-types.ts';
import { describeReference } from './describe-reference.ts';
import { type JudgedCitation, judgeCitations } from './judge-citations.ts';
import { judgeKeyed } from './keyed.ts';
import { parseReferenceList } from './list.ts';
import { findListFaults } from './list-faults.ts';
import { findMentions } from './mentions.ts';
import {
  noticeDirection,
  noticeNoCitations,
  noticeNoReferences,
  noticeNumericStyle,
} from './notices.ts';
import { createPageFinder } from './pages.ts';
import { findPlaceholders } from './placeholders.ts';
import { referencesOfList } from './references.ts';
import type { AuditReference, Manuscript } from './types.ts';

/**
 * Audits a manuscript against references: of a library (`referencesOfLibrary`) or of its own list
 * (`referencesOfList`). Time is linear in the length of the text. Never throws for what stands in
 * it: what keeps it from judging is among the notices, and then nothing is accused.
 */
export function auditManuscript(
  manuscript: Manuscript,
  references: readonly AuditReference[],
): Audit {
  const { problems, plain, remarks: reading } = manuscript;
  if (problems.length > 0) return emptyAudit(problems);
  const { judged, detected, prose, index } = judgeCitations(manuscript, references);
  const direction = noticeDirection(plain.text);
  const notices = direction === null ? reading : [...reading, direction];
  const numeric = noticeNumericStyle(manuscript, prose, detected);
  if (numeric !== null) return emptyAudit([...notices, numeric]);
  if (detected.length + manuscript.keyed.length === 0)
    return emptyAudit([...notices, noticeNoCitations()]);
  if (references.length === 0) return emptyAudit([...notices, noticeNoReferences()]);

  const placeInSource = createSourcePlacer(manuscript);
  const place = createPlacer(manuscript, placeInSource);
  const remarks = findPlaceholders(manuscript, prose);
  const real = withoutRemarks(judged, remarks);
  const taken = real.map(({ citation }) => citation.at).sort((a, b) => a.start - b.start);
  const citations = [
    ...real.map((one) => auditedCitation(one, place)),
    ...besideCitations(remarks, real).map(([at, before]) => auditedPlaceholder(at, before, place)),
    ...judgeKeyed(manuscript, references).map(({ citation, judged: verdict }) => ({
      ...placeInSource(citation.source),
      text: `@${citation.key}`,
      ...verdict,
    })),
  ].sort((a, b) => a.start - b.start);
  const mentions = prose
    .flatMap((block) => findMentions(plain.text, block, taken, index))
    .map(({ at, keys }): Mention => ({ ...place(at), keys }));
  const cited = countCited(citations);
  const audited = references.map((reference) => {
    const { key, line } = reference;
    return { key, line, cited: cited.get(key) ?? 0, work: describeReference(reference) };
  });
  const uncited = audited.filter((one) => one.cited === 0).map(({ key }) => key);
  return {
    summary: summarise(citations, uncited),
    citations,
    references: audited,
    uncited,
    mentions,
    list: [],
    notices,
  };
}

/** Audits a manuscript against the reference list it carries itself, and that list, too. */
export function auditAgainstOwnList(manuscript: Manuscript): Audit {
  const list = parseReferenceList(manuscript);
  const audit = auditManuscript(manuscript, referencesOfList(list, manuscript));
  return audit.references.length === 0
    ? audit
    : { ...audit, list: findListFaults(manuscript, list) };
}

/** Leaves out citations that are themselves a placeholder, as `(XX, 2019)` is. Both lists are in order. */
function withoutRemarks(
  judged: readonly JudgedCitation[],
  remarks: readonly Span[],
): JudgedCitation[] {
  let next = 0;
  return judged.filter(({ citation: { at }, verdict }) => {
    while ((remarks[next]?.end ?? Number.POSITIVE_INFINITY) <= at.start) next += 1;
    const isRemark = (remarks[next]?.start ?? Number.POSITIVE_INFINITY) <= at.start;
    return verdict.status !== 'missing' || !isRemark;
  });
}

function emptyAudit(notices: readonly Problem[]): Audit {
  return {
    summary: summarise([], []),
    citations: [],
    references: [],
    uncited: [],
    mentions: [],
    list: [],
    notices,
  };
}

function summarise(
  citations: readonly AuditedCitation[],
  uncited: readonly string[],
): AuditSummary {
  const count = (status: Status): number => citations.filter((one) => one.status === status).length;
  return {
    citations: citations.length - count('placeholder'),
    matched: count('matched'),
    missing: count('missing'),
    yearMismatch: count('year-mismatch'),
    nameMismatch: count('name-mismatch'),
    ambiguous: count('ambiguous'),
    placeholders: count('placeholder'),
    uncited: uncited.length,
  };
}

type Place = (span: Span) => AuditPlace & { readonly text: string };

/** Tells line, column and page of a range of the text as read. */
function createSourcePlacer({ file, pages }: Manuscript): (span: Span) => AuditPlace {
  const lines = createLineIndex(file.text);
  const pageAt = createPageFinder(pages, lines);
  return ({ start, end }) => ({ start, end, ...lines.positionAt(start), ...pageAt(start) });
}

/** Tells where a range of the plain text stands in the text as read. */
const createPlacer =
  ({ plain }: Manuscript, placeInSource: (span: Span) => AuditPlace): Place =>
  (span) => ({
    ...placeInSource(plain.toSource(span)),
    text: plain.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(),
  });

const shown = (initials: string, words: readonly string[]): string =>
  [...[...initials].map((one) => `${one}.`), ...words].join(' ');

function auditedCitation(
  { citation, verdict, authors }: JudgedCitation,
  place: Place,
): AuditedCitation {
  const { at, form, others, year, letter, yearText, locator } = citation;
  return {
    ...place(at),
    form,
    authors: authors.map(({ words, initials }) => shown(initials, words)),
    etAl: others !== 'none',
    year: year === null ? yearText : year + letter,
    locator,
    ...verdict,
  };
}

/** Characters between a citation and a remark about it. */
const NEXT_TO = 4;

/** Each remark with the citation right before it, if there is one. Both lists are in order. */
function besideCitations(
  remarks: readonly Span[],
  judged: readonly JudgedCitation[],
): [Span, JudgedCitation | null][] {
  let next = 0;
  return remarks.map((at) => {
    while ((judged[next]?.citation.at.end ?? Number.POSITIVE_INFINITY) <= at.start) next += 1;
    const before = judged[next - 1];
    const isBeside = before !== undefined && at.start - before.citation.at.end <= NEXT_TO;
    return [at, isBeside ? before : null];
  });
}

/** A remark beside a citation that has its reference, as “missing in the list” may be, says so. */
const auditedPlaceholder = (
  at: Span,
  before: JudgedCitation | null,
  place: Place,
): AuditedCitation => ({
  ...place(at),
  form: 'parenthetical',
  authors: [],
  etAl: false,
  year: null,
  locator: null,
  status: 'placeholder',
  keys: [],
  candidates: (before?.verdict.keys ?? []).map((key) => ({
    key,
    score: 1,
    differences: ['is in the list'],
  })),
});

function countCited(citations: readonly AuditedCitation[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of citations) {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
