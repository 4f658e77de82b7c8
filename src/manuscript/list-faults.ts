import { parseBib } from '../bib/parse.ts';
import { createProject } from '../check/project.ts';
import { runCheck } from '../check/run.ts';
import type { Finding } from '../check/types.ts';
import { foldLetters } from '../text/fold.ts';
import { createLineIndex } from '../text/line-index.ts';
import type { ListFault } from './audit-types.ts';
import { draftLibrary } from './import.ts';
import { createPageFinder } from './pages.ts';
import type { ListedReference, Manuscript, ReferenceList } from './types.ts';

/** Rules that can judge a printed list: they hold for what was read of it whatever its type. */
const rules: ReadonlySet<string> = new Set([
  'no-duplicate-work',
  'no-duplicate-doi',
  'no-duplicate-address',
  'no-all-caps-title',
  'no-mixed-script',
  'no-placeholder',
  'no-run-together-entry',
  'no-year-conflict',
  'no-control-characters',
  'unicode-nfc',
  'valid-date',
  'valid-doi',
  'valid-person-names',
  'valid-url',
  'consistent-person-name',
  'consistent-organisation-name',
]);

/** What a rule found, before its place is known. */
interface Found {
  readonly entry: ListedReference;
  readonly rule: string;
  readonly severity: ListFault['severity'];
  readonly message: string;
}

/** Finds what is wrong with a reference list itself, by rules of the checker and by what only a printed list shows. */
export function findListFaults(manuscript: Manuscript, list: ReferenceList): ListFault[] {
  const { plain, file, pages } = manuscript;
  const found = [...byRules(list), ...incomplete(list), ...outOfOrder(list)];
  const lines = createLineIndex(file.text);
  const pageAt = createPageFinder(pages, lines);
  return found
    .map(({ entry: { at, key }, ...fault }) => {
      const { start, end } = plain.toSource(at);
      return { ...fault, key, start, end, ...lines.positionAt(start), ...pageAt(start) };
    })
    .sort((a, b) => a.start - b.start);
}

/** Advice to the owner of a `.bib` file, which the writer of a list cannot follow. */
const notForLists = /, or say in a waiver[^.]*|; under shortauthor[^.]*|, or waive[^.]*/g;
const forList = (message: string): string => message.replace(notForLists, '');

const PATH = 'list.bib';

function byRules(list: ReferenceList): Found[] {
  const text = draftLibrary(list);
  const project = createProject({ bibliography: [{ path: PATH, text }] });
  const entries = new Map(list.entries.map((entry) => [entry.key, entry]));
  // Lines of the draft mean nothing to the reader of the list.
  const starts = parseBib(text, PATH).nodes.flatMap((node) =>
    node.kind === 'entry' ? [{ start: node.span.start, key: node.key }] : [],
  );
  const keyAt = (finding: Finding): string =>
    finding.key ?? starts.findLast(({ start }) => start <= finding.span.start)?.key ?? '';
  return runCheck(project, { rules }).findings.flatMap((finding) => {
    const entry = entries.get(keyAt(finding));
    if (entry === undefined) return [];
    const { rule, severity, message } = finding;
    return [{ entry, rule, severity, message: forList(message) }];
  });
}

const cut = /…|\.\s?\.\s?\.|\bet\s?al\b|\bm\.\s?fl\b|\bu\.\s?a\b/u;

/** Entries without a year or a title, and lists of authors that end in “et al.”. */
function incomplete({ entries }: ReferenceList): Found[] {
  return entries.flatMap((entry) => {
    const { authorsCut, authors, year, yearText, title, text } = entry;
    const found: Found[] = [];
    const add = (rule: string, severity: ListFault['severity'], message: string): void => {
      found.push({ entry, rule, severity, message });
    };
    const head = text.slice(0, 300);
    if (authorsCut && cut.test(head) && authors.value.length < 6) {
      add(
        'truncated-authors',
        'warning',
        'The authors are cut short, so that citations of the others cannot be compared and readers do not get their names. Name them all, or as many as the style asks for.',
      );
    }
    if (year.value === null && yearText === '') {
      add(
        'missing-part',
        'warning',
        'No year was found in this entry. Add it, or “n.d.” when there is none.',
      );
    }
    if (title.value === '') {
      add(
        'missing-part',
        'warning',
        'No title was found in this entry, so that readers may not find the work.',
      );
    }
    return found;
  });
}

/** A list with more entries out of place than this share is not sorted by author. */
const MOST_MISPLACED = 0.2;
const LEAST_ENTRIES = 5;

/** By what an entry is sorted: word by word, as most do, or letter by letter. */
function sortKey({ authors, title }: ListedReference, joint: '' | ' '): string {
  const [first] = authors.value;
  const name = foldLetters(first === undefined ? title.value : first.family);
  const words = name.replace(/^(?:the|a|an|der|die|das|le|la|les)\s/u, '').split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '').join(joint);
}

/** Entries that do not stand where the alphabet puts them, however it is read: those outside the longest run in order. */
function outOfOrder({ entries }: ReferenceList): Found[] {
  if (entries.length < LEAST_ENTRIES) return [];
  const runs = ([' ', ''] as const).map((joint) =>
    longestRun(entries.map((entry) => sortKey(entry, joint))),
  );
  const misplaced = entries.filter((_, at) => runs.every((run) => !run.has(at)));
  if (misplaced.length > entries.length * MOST_MISPLACED) return [];
  return misplaced.map((entry) => ({
    entry,
    rule: 'list-order',
    severity: 'info',
    message:
      'This entry does not stand where the alphabet puts it, so that readers may overlook it.',
  }));
}

/** Indexes of the longest part of a list, in its order, in which no key is before the one above. */
function longestRun(keys: readonly string[]): Set<number> {
  /** Index of the smallest last key of a run of each length. */
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, key] of keys.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[ends[middle] ?? 0] ?? '') <= key) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1] ?? -1);
    ends[low] = at;
  }
  const run = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) run.add(at);
  return run;
}
