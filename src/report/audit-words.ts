import type {
  AuditedCitation,
  AuditSummary,
  Candidate,
  Status,
} from '../manuscript/audit-types.ts';

/** What is told of a citation, by status; nothing for one that has its reference. */
export const statusWords: Readonly<Record<Status, string>> = {
  matched: 'has its reference',
  missing: 'leads nowhere',
  'year-mismatch': 'has a different year from its reference',
  'name-mismatch': 'gives the authors’ names differently from its reference',
  ambiguous: 'may mean several references, or another work',
  placeholder: 'is still to be filled in',
};

/** A status in a word or two, for labels and headings. */
export const statusLabels: Readonly<Record<Status, string>> = {
  matched: 'Has its reference',
  missing: 'Leads nowhere',
  'year-mismatch': 'Another year',
  'name-mismatch': 'Other names',
  ambiguous: 'Unclear',
  placeholder: 'To be filled in',
};

/** What stands behind a number of citations of a status. */
export const statusCounted = (status: Status, number: number): string => {
  if (status === 'matched') return number === 1 ? 'has its reference' : 'have their reference';
  if (status === 'missing') return number === 1 ? 'leads nowhere' : 'lead nowhere';
  if (status.endsWith('-mismatch')) return `with ${statusLabels[status].toLowerCase()}`;
  return statusLabels[status].toLowerCase();
};

/** A sign for each status, so that none is told by its colour alone. */
export const statusMarks: Readonly<Record<Status, string>> = {
  matched: '✓',
  missing: '✗',
  'year-mismatch': '≠',
  'name-mismatch': '≠',
  ambiguous: '?',
  placeholder: '…',
};

/** Those that an editor has to look at, the worst first. */
export const faultStatuses = [
  'missing',
  'year-mismatch',
  'name-mismatch',
  'placeholder',
  'ambiguous',
] as const satisfies readonly Status[];

/** A place in a manuscript in words: on its page, where the file has pages. */
export const placeWords = ({
  line,
  page,
  pageLine,
}: Pick<AuditedCitation, 'line' | 'page' | 'pageLine'>): string =>
  page === null ? `line ${line}` : `page ${page}, line ${pageLine ?? line}`;

/** How much a status weighs, in the words of the check. */
export const statusSeverity: Readonly<Record<Status, 'error' | 'warning' | 'info' | null>> = {
  matched: null,
  missing: 'error',
  'year-mismatch': 'error',
  'name-mismatch': 'error',
  ambiguous: 'warning',
  placeholder: 'error',
};

/** Whether something is left that an editor has to mend. */
export const hasFaults = ({
  missing,
  yearMismatch,
  nameMismatch,
  placeholders,
}: AuditSummary): boolean => missing + yearMismatch + nameMismatch + placeholders > 0;

/** One candidate as a hint: the key, and what differs. */
export function candidateHint(
  { status }: AuditedCitation,
  { key, differences }: Candidate,
): string {
  const differs = differences.length === 0 ? '' : `: ${differences.join('; ')}`;
  return status === 'missing' ? `Near by is ${key}${differs}` : `${key}${differs}`;
}

/** `1 citation`, `1,204 citations`; an empty string for none. */
function counted(number: number, one: string, many = `${one}s`): string {
  return number === 0 ? '' : `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** The outcome of an audit in one or two sentences. */
export function auditSentence(summary: AuditSummary): string {
  const { citations, matched, missing, yearMismatch, nameMismatch, ambiguous } = summary;
  if (citations + summary.placeholders === 0) return 'Nothing was judged.';
  const faults = [
    missing > 0 ? `${missing} lead${missing === 1 ? 's' : ''} nowhere` : '',
    yearMismatch > 0 ? `${yearMismatch} with another year` : '',
    nameMismatch > 0 ? `${nameMismatch} with other names` : '',
    ambiguous > 0 ? `${ambiguous} unclear` : '',
  ].filter((part) => part !== '');
  const all =
    faults.length === 0
      ? 'all with their reference'
      : `${matched.toLocaleString('en-GB')} with their reference, ${listed(faults)}`;
  const more = [
    counted(
      summary.placeholders,
      'place is still to be filled in',
      'places are still to be filled in',
    ),
    counted(summary.uncited, 'reference is never cited', 'references are never cited'),
  ].filter((part) => part !== '');
  const rest = more.length === 0 ? '' : ` ${listed(more)}.`;
  return `${counted(citations, 'citation') || 'No citations'}: ${all}.${rest}`;
}

const verb = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

/** The outcome of an audit for readers of a page, the faults first: `Of 43 citations, 3 lead nowhere …`. */
export function outcomeSentence(summary: AuditSummary): string {
  const { citations, matched, missing, yearMismatch, nameMismatch, ambiguous } = summary;
  const { placeholders, uncited } = summary;
  if (citations + placeholders === 0) return 'Nothing was judged.';
  const faults = [
    missing > 0 ? verb(missing, 'leads nowhere', 'lead nowhere') : '',
    yearMismatch > 0
      ? `${verb(yearMismatch, 'has', 'have')} a different year from the reference`
      : '',
    nameMismatch > 0 ? `${verb(nameMismatch, 'gives', 'give')} the authors’ names differently` : '',
    ambiguous > 0 ? `${verb(ambiguous, 'is', 'are')} unclear` : '',
  ].filter((part) => part !== '');
  const all = counted(citations, 'citation');
  const kept = verb(matched, 'has its reference', 'have their reference');
  const none =
    citations === 0
      ? 'No citations were found.'
      : citations === 1
        ? 'The one citation has its reference.'
        : `Of ${all}, all have their reference.`;
  const first = faults.length === 0 ? none : `Of ${all}, ${listed(faults)}; ${kept}.`;
  const rest = [
    placeholders > 0 ? `${verb(placeholders, 'place is', 'places are')} still to be filled in` : '',
    uncited > 0 ? `${verb(uncited, 'reference is', 'references are')} never cited` : '',
  ].filter((part) => part !== '');
  return rest.length === 0 ? first : `${first} ${listed(rest)}.`;
}
