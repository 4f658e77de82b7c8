import { detectCitations } from '../../src/manuscript/detect.ts';
import { readManuscript } from '../../src/manuscript/read.ts';
import type { DetectedCitation, ManuscriptKind } from '../../src/manuscript/types.ts';

const others = { none: '', 'et-al': ' et al.', colleagues: ' and colleagues' } as const;

/**
 * A citation on one line: authors, what stands for the year, `@locator`, `narrative`, `?` where it is
 * not sure. `Smith + K. Jones 2019a @p. 3`.
 */
export function shown(one: DetectedCitation): string {
  const names = one.authors.map(({ words, initials }) =>
    [...[...initials].map((letter) => `${letter}.`), ...words].join(' '),
  );
  return [
    `${one.sure ? '' : '?'}${names.join(' + ')}${others[one.others]}${one.acronym === null ? '' : ` [${one.acronym}]`}`,
    one.year === null ? one.yearText : one.year + one.letter,
    one.otherYear === null ? '' : `(${one.otherYear})`,
    one.locator === null ? '' : `@${one.locator}`,
    one.form === 'narrative' ? 'narrative' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

export function detectIn(text: string, kind: ManuscriptKind = 'text'): DetectedCitation[] {
  return detectCitations(readManuscript({ path: 'manuscript', text }, kind));
}

/** All citations of a text, each on one line; those that may be none begin with `?`. */
export const citationsIn = (text: string, kind: ManuscriptKind = 'text'): string[] =>
  detectIn(text, kind).map(shown);

/** Those that count whatever the references are. */
export const sureIn = (text: string, kind: ManuscriptKind = 'text'): string[] =>
  detectIn(text, kind)
    .filter(({ sure }) => sure)
    .map(shown);
