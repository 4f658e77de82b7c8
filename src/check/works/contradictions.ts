import { sameContainer } from './compare-containers.ts';
import { isTelling } from './compare-titles.ts';
import type { Work } from './describe-work.ts';
import { alsoEnteredAs } from './work-kinds.ts';

/** A chapter is not its book, nor a thesis the book made of it, nor a talk the article. */
export function areKindsAlike(a: Work, b: Work): boolean {
  if (a.facts.kind === b.facts.kind) return true;
  const isAlso = (one: Work, other: Work): boolean =>
    alsoEnteredAs[one.facts.kind]?.includes(other.facts.kind) ?? false;
  return isAlso(a, b) || isAlso(b, a);
}

/** Whether something that both entries say shows that they are two works. */
export function contradict(a: Work, b: Work): boolean {
  return (
    differ(a.facts.doi, b.facts.doi) ||
    haveOtherIsbns(a, b) ||
    [...a.facts.details].some(([name, value]) => differ(value, b.facts.details.get(name))) ||
    (a.facts.container.length > 0 &&
      b.facts.container.length > 0 &&
      !sameContainer(a.facts.container, b.facts.container)) ||
    (differ(a.year, b.year) && !isYearSlip(a, b)) ||
    appearedOnOtherDays(a, b) ||
    isVersionOf(a, b) ||
    areOtherPages(a, b) ||
    (differ(a.facts.firstPage, b.facts.firstPage) &&
      !(isTelling(a.title) && a.facts.container.length > 0))
  );
}

function haveOtherIsbns(a: Work, b: Work): boolean {
  return (
    a.facts.isbns.length > 0 &&
    b.facts.isbns.length > 0 &&
    !a.facts.isbns.some((one) => b.facts.isbns.includes(one))
  );
}

/** An article is entered with the year it came out online, and again with the year of its volume. */
function isYearSlip(a: Work, b: Work): boolean {
  if (a.facts.kind !== 'article' || Math.abs(Number(a.year) - Number(b.year)) > 1) return false;
  const volume = a.facts.details.get('volume');
  const sameVolume = volume !== undefined && volume === b.facts.details.get('volume');
  return sameVolume && a.facts.firstPage !== '' && a.facts.firstPage === b.facts.firstPage;
}

/** Columns, posts and tables come out again and again under one title. */
function appearedOnOtherDays(a: Work, b: Work): boolean {
  if (a.facts.details.has('volume') && b.facts.details.has('volume')) return false;
  return (
    a.facts.day !== '' &&
    b.facts.day !== '' &&
    !a.facts.day.startsWith(b.facts.day) &&
    !b.facts.day.startsWith(a.facts.day)
  );
}

/** A program and one version of it are cited apart. */
function isVersionOf(a: Work, b: Work): boolean {
  return (
    a.facts.kind === 'software' && a.facts.details.has('version') !== b.facts.details.has('version')
  );
}

/** Two addresses on one host are two pages of it. */
function areOtherPages(a: Work, b: Work): boolean {
  if (
    a.facts.kind !== b.facts.kind ||
    a.facts.kind === 'article' ||
    !differ(a.facts.url, b.facts.url)
  )
    return false;
  return hostOf(a.facts.url) === hostOf(b.facts.url);
}

const hostOf = (url: string): string => url.split('/', 1)[0] ?? '';

const differ = (a = '', b = ''): boolean => a !== '' && b !== '' && a !== b;
