import { readNames } from './citation-js.ts';
import { stripLatex } from './latex.ts';
import type { CslName } from './library.ts';
import { splitList, unbrace } from './lists.ts';
import { plainText } from './plain.ts';

const others = /^others$/i;
const labelled = /^(?:family|given|prefix|suffix)(?:-i)? ?=/i;
const parts = ['family', 'given', 'suffix', 'non-dropping-particle'] as const;

/** One name as citation-js read it, set right by how it is written. */
function correctName(written: string, name: CslName): CslName {
  const organisation = unbrace(written);
  if (organisation !== null) {
    const literal = plainText([name.given, name.family].filter(Boolean).join(' '));
    return { literal: literal || stripLatex(organisation) };
  }
  const tooMany = written.split(',').length > 3 && !labelled.test(written);
  if (!name.family || tooMany) return { literal: stripLatex(written) };
  const corrected: CslName = {};
  for (const part of parts) {
    const text = plainText(name[part] ?? '').trim();
    if (text !== '') corrected[part] = text;
  }
  return labelled.test(written) ? corrected : correctParticle(written, corrected);
}

const startsUpper = /^\p{Lu}/u;

/** Mies van der Rohe is a family name as a whole, and the hyphen of al-Hakim belongs to the particle. */
function correctParticle(written: string, name: CslName): CslName {
  const { 'non-dropping-particle': particle, family, ...rest } = name;
  if (!particle || !family) return name;
  if (startsUpper.test(particle)) return { family: `${particle} ${family}`, ...rest };
  const hyphen = stripLatex(written).startsWith(`${particle}-`) ? '-' : '';
  return { family, ...rest, 'non-dropping-particle': particle + hyphen };
}

/**
 * Sets right the names that citation-js read from a name list. An organisation in braces and
 * `others` at the end of the list become literal names, as in pandoc.
 */
export function correctNames(value: string, read: readonly CslName[]): CslName[] {
  const written = splitList(value);
  return written
    .map((name, at): CslName => {
      if (at > 0 && at === written.length - 1 && others.test(name)) return { literal: 'others' };
      // citation-js found other names than there are: whole names are better than wrong ones.
      if (read.length !== written.length) return { literal: stripLatex(unbrace(name) ?? name) };
      return correctName(name, read[at] ?? {});
    })
    .filter(({ family, literal }) => family || literal);
}

/** No name is this long; citation-js takes time quadratic in the words of one. */
const longestName = 500;

/** A name list as citation-js reads it best: no empty names, no space before a hyphen. */
export function normaliseNames(value: string): string {
  return splitList(value)
    .map((name) => (name.length > longestName ? `{${name.replace(/[{}\\]/g, '')}}` : name))
    .join(' and ')
    .replace(/\. -(?=\p{L})/gu, '.-');
}

/** Reads the value of a name field such as `author`. */
export function parseNames(value: string): CslName[] {
  const list = normaliseNames(value);
  return list === '' ? [] : correctNames(list, readNames(list));
}
