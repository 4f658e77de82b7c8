import { fieldValue } from '../../bib/data-model.ts';
import type { Fields } from '../../bib/fields.ts';
import { stripLatex } from '../../bib/latex.ts';
import { splitList, unbrace } from '../../bib/lists.ts';
import { foldLetters } from '../../text/fold.ts';

/** A name for comparing: folded letters, no LaTeX. */
export interface ComparableName {
  /** Family name with its particles, or the whole name of an organisation. */
  readonly family: string;
  /** Empty for an organisation. */
  readonly given: string;
  readonly isOrganisation: boolean;
}

/** The names of a field, and whether the list says that there are more. */
export interface ComparableNames {
  readonly names: readonly ComparableName[];
  readonly andOthers: boolean;
}

const labelledPart = /(family|given|prefix) ?= ?("[^"]*"|[^,"]*)/gi;
const isLabelled = /^(?:family|given|prefix|suffix)(?:-i)? ?=/i;
const isLowerCase = /^\p{Ll}/u;
const others = /^others$/i;

/** Authors of a work; the editors when it has none. */
export function creatorsOf(fields: Fields): ComparableNames {
  return readComparableNames(fieldValue(fields, 'author') ?? fieldValue(fields, 'editor') ?? '');
}

/** Reads a list of names from how it is written: far cheaper than its full meaning, and enough to compare. */
export function readComparableNames(value: string): ComparableNames {
  const items = splitList(value);
  const names = items.filter((item) => !others.test(item)).map(readName);
  return { names, andOthers: names.length < items.length };
}

function readName(item: string): ComparableName {
  const organisation = unbrace(item);
  if (organisation !== null) {
    return { family: comparable(organisation), given: '', isOrganisation: true };
  }
  if (isLabelled.test(item)) return readLabelled(item);
  const [before = '', ...after] = item.split(',');
  if (after.length > 0) return person(before, after.at(-1));
  const words = wordsOf(item);
  let start = Math.max(0, words.length - 1);
  while (start > 1 && isLowerCase.test(words[start - 1] ?? '')) start -= 1;
  return person(words.slice(start).join(' '), words.slice(0, start).join(' '));
}

function readLabelled(item: string): ComparableName {
  const parts = new Map<string, string>();
  for (const [, name = '', value = ''] of item.matchAll(labelledPart)) {
    parts.set(name.toLowerCase(), value.replaceAll('"', '').trim());
  }
  const family = `${parts.get('prefix') ?? ''} ${parts.get('family') ?? ''}`;
  return person(family, parts.get('given'));
}

const person = (family: string, given = ''): ComparableName => ({
  family: comparable(family),
  given: comparable(given),
  isOrganisation: false,
});

const special = /[\\{}~$]|--/;

const wordsOf = (text: string): string[] =>
  (special.test(text) ? stripLatex(text) : text).split(/\s+/).filter((word) => word !== '');

const comparable = (text: string): string => foldLetters(wordsOf(text).join(' '));
