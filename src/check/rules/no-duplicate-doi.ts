import type { Reference } from '../../bib/library.ts';
import { ownDoi, type PlacedDoi } from '../comparable-doi.ts';
import type { Rule } from '../types.ts';
import { compareTitles } from '../works/compare-titles.ts';
import { declaredDifferent } from '../works/declared-different.ts';
import { describeTitle } from '../works/describe-title.ts';
import { kindOfType, noWorks } from '../works/work-kinds.ts';

interface Holder extends PlacedDoi {
  readonly reference: Reference;
}

/** Of entries with one DOI, so many are compared with the next; more would only be a longer list. */
const MOST_COMPARED = 5;

export const noDuplicateDoi: Rule = {
  id: 'no-duplicate-doi',
  severity: 'warning',
  scope: 'library',
  summary: 'No two entries of the bibliography have the same DOI.',
  messages: {
    work: '{key} has the DOI {doi}, and so has {other}: the same work was entered twice. Keep one of the two and cite that one.',
    differs:
      '{key} has the DOI {doi}, and so has {other}, but their titles differ. A DOI belongs to one work, so one of the two leads readers to the wrong place. Look it up and correct it.',
  },
  check: ({ library }, report) => {
    const holders = new Map<string, Holder[]>();
    for (const reference of library.all) {
      const placed = noWorks.has(reference.type) ? null : ownDoi(reference);
      if (placed === null) continue;
      const earlier = holders.get(placed.doi) ?? [];
      const other = earlier.find((holder) => isConflict(holder.reference, reference));
      if (other !== undefined) {
        const { key, file, fields } = reference;
        const titles = [other.reference.fields, fields].map(describeTitle);
        report({
          message: isSameTitle(titles) ? 'work' : 'differs',
          data: {
            key: key || 'The entry',
            doi: placed.doi,
            other: other.reference.key || 'an earlier entry',
          },
          file: file.path,
          span: placed.span,
          key,
          field: placed.field,
          related: [
            {
              file: other.reference.file.path,
              span: other.span,
              message: `The same DOI in ${other.reference.key || 'an earlier entry'}.`,
            },
          ],
        });
      }
      if (earlier.length < MOST_COMPARED)
        holders.set(placed.doi, [...earlier, { ...placed, reference }]);
    }
  },
};

function isSameTitle([a, b]: readonly ReturnType<typeof describeTitle>[]): boolean {
  return a !== undefined && b !== undefined && compareTitles(a, b) !== null;
}

/** Whether two entries with one DOI are a mistake. */
function isConflict(a: Reference, b: Reference): boolean {
  // Entries of one key are spoken of by no-duplicate-key.
  if (a.key === b.key || declaredDifferent(a, b)) return false;
  return !sharesBook(a, b) && !areVersions(a, b);
}

/** Chapters without a DOI of their own are given that of their book. */
function sharesBook(a: Reference, b: Reference): boolean {
  const kinds = [a, b].map(({ type }) => kindOfType.get(type));
  const parts = kinds.filter((kind) => kind === 'part' || kind === 'paper').length;
  if (parts === 0) return false;
  const [first, second] = [describeTitle(a.fields), describeTitle(b.fields)];
  return compareTitles(first, second) === null && (parts === 2 || kinds.includes('whole'));
}

/** One DOI can stand for all versions of a program or a data set. */
function areVersions({ fields: a }: Reference, { fields: b }: Reference): boolean {
  const [first, second] = [a.get('version'), b.get('version')];
  return first !== undefined && second !== undefined && first !== second;
}
