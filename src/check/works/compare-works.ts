import { sameContainer } from './compare-containers.ts';
import { sameCreators } from './compare-creators.ts';
import { compareTitles, isTelling, type TitleMatch } from './compare-titles.ts';
import { areKindsAlike, contradict } from './contradictions.ts';
import type { Work } from './describe-work.ts';
import type { WorkKind } from './work-kinds.ts';

/** `same`: one work entered twice; `preprint`: a preprint and what it became. */
export type WorkMatch = 'same' | 'preprint';

/** How the people behind two works compare; `unknown` when an entry names none. */
type Creators = 'same' | 'unknown';

/** A paper can be on its way from archive to print for so many years. */
const LONGEST_WAY_TO_PRINT = 4;

/** Kinds of which a new one comes out under the old title every few years. */
const isReissued: ReadonlySet<WorkKind> = new Set(['loose', 'report', 'data', 'software']);

/** Kinds whose authors do not give one title to two works of a year, however short it is. */
const isBook: ReadonlySet<WorkKind> = new Set(['whole', 'thesis']);

/** Letters; “Gender” and “Gender: a history” can be two books of one year. */
const LONG_MAIN_TITLE = 15;

/** Tells whether two entries are one work; null for two works, and whenever that is not plain. */
export function compareWorks(a: Work, b: Work): WorkMatch | null {
  const title = compareTitles(a.title, b.title);
  if (title === null) return null;
  const agree = sameCreators(a.creators, b.creators);
  if (agree === false) return null;
  const creators = agree === null ? 'unknown' : 'same';
  if (a.facts.isPreprint !== b.facts.isPreprint) {
    return isPreprintOf(a, b, title, creators) ? 'preprint' : null;
  }
  if (!areKindsAlike(a, b) || contradict(a, b)) return null;
  return isEnough(a, b, title, creators) ? 'same' : null;
}

function isPreprintOf(a: Work, b: Work, title: TitleMatch, creators: Creators): boolean {
  const printed = a.facts.isPreprint ? b : a;
  if (printed.facts.kind !== 'article' && printed.facts.kind !== 'paper') return false;
  if (creators === 'unknown' || title === 'slip' || title === 'letter') return false;
  if (!isTelling(a.title)) return false;
  const years = Math.abs(Number(a.year) - Number(b.year));
  return a.year === '' || b.year === '' || years <= LONGEST_WAY_TO_PRINT;
}

/** Whether what agrees is enough, nothing being against it. */
function isEnough(a: Work, b: Work, title: TitleMatch, creators: Creators): boolean {
  const { facts: one } = a;
  const { facts: other } = b;
  if (areSame(one.doi, other.doi) || one.isbns.some((isbn) => other.isbns.includes(isbn)))
    return true;
  const sameUrl = areSame(one.url, other.url);
  if (sameUrl && title === 'same') return true;
  const isTold = isTelling(a.title) && isTelling(b.title);
  const sameYear = areSame(a.year, b.year);
  const samePage = areSame(one.firstPage, other.firstPage);
  const sameBook = one.container.length > 0 && sameContainer(one.container, other.container);
  const sameSource = sameBook || sameUrl || areSame(one.publisher, other.publisher);
  const kind = one.kind === 'loose' ? other.kind : one.kind;
  const areBooks = isBook.has(one.kind) && one.kind === other.kind;
  if (title === 'letter') {
    const isOnePlace = sameBook ? samePage : areBooks && sameSource;
    return isOnePlace && creators === 'same' && sameYear;
  }
  if (kind === 'law') return isTold && sameYear && (title === 'same' || sameUrl);
  if (kind === 'part' || kind === 'paper') {
    return sameBook && creators === 'same' && (title === 'same' || isTold);
  }
  if (isReissued.has(kind) && !sameYear && !sameUrl) return false;
  if (creators === 'unknown') return title === 'same' && isTold && sameYear && sameSource;
  if (title === 'same') return isTold || sameSource || (areBooks && sameYear);
  if (!sameYear) return false;
  if (title === 'slip') return isTold || (sameBook && samePage);
  return sameSource || a.title.main.length >= LONG_MAIN_TITLE;
}

const areSame = (a: string, b: string): boolean => a !== '' && a === b;
