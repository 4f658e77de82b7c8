import type { ReferenceName } from '../types.ts';
import { particles } from '../words/particles.ts';
import type { Piece } from './author-pieces.ts';

const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/u;

export const organisation = (name: string): ReferenceName => ({
  family: name.trim(),
  given: '',
  particle: '',
  isOrganisation: true,
});

/** A person by family name, particles before it told apart. */
function person(family: string, given: string): ReferenceName {
  const words = family.trim().split(/\s+/);
  const first = words.findIndex((word) => /^\p{Lu}|^[dl]['’]\p{Lu}/u.test(word));
  const isParticle = first > 0 && words.slice(0, first).every((word) => particles.has(word));
  return {
    family: isParticle ? words.slice(first).join(' ') : words.join(' '),
    given: given.trim(),
    particle: isParticle ? words.slice(0, first).join(' ') : '',
    isOrganisation: false,
  };
}

/** A person as people say it: given names, perhaps particles, and the last word as family name. */
function personAsSaid(name: string): ReferenceName {
  const words = name.split(/\s+/);
  let from = words.length - 1;
  while (from > 1 && particles.has(words[from - 1] ?? '')) from -= 1;
  return person(words.slice(from).join(' '), words.slice(0, from).join(' '));
}

/** A family name and what stands behind its comma; `Robbie CM van` ends with a particle. */
const personInverted = (family: string, given: string): ReferenceName =>
  withGiven(person(family, ''), given);

/** `Smith, J., & Jones, K.`, `Rossi M., Ruspini E.`, `Strey, A., V. Fajth`: names with initials. */
export function readWithInitials(pieces: readonly Piece[]): ReferenceName[] {
  const names: ReferenceName[] = [];
  for (const [at, { text, kind, name, letters, isBody, wordCount }] of pieces.entries()) {
    const last = names.at(-1);
    if (suffix.test(text)) continue;
    if (kind === 'initials') {
      // `Kock, I., E.`: more initials of the same person.
      if (last !== undefined) names[names.length - 1] = withGiven(last, text);
    } else if (kind !== 'words') names.push(person(name, letters));
    else if (isBody) names.push(organisation(text));
    else if (wordCount > 1 && pieces[at + 1]?.kind !== 'initials') names.push(personAsSaid(text));
    else names.push(person(text, ''));
  }
  return names;
}

/** Adds what stands behind a family name; particles at its end go before the name. */
function withGiven(name: ReferenceName, text: string): ReferenceName {
  const words = `${name.given} ${text}`.trim().split(/\s+/);
  const last = words.findLastIndex((word) => !particles.has(word));
  const particle = words.slice(last + 1).join(' ');
  const given = words.slice(0, last + 1).join(' ');
  return particle === '' ? { ...name, given } : { ...name, given, particle };
}

/** `Smith, John, and Jane Doe`: the first inverted, the others as people say them. */
export function readInverted(pieces: readonly Piece[]): ReferenceName[] {
  const [family, given, ...others] = pieces;
  const rest = others.filter(({ text }) => !suffix.test(text));
  return [
    personInverted(family?.text ?? '', given?.text ?? ''),
    ...rest.map(({ text, isBody }) => (isBody ? organisation(text) : personAsSaid(text))),
  ];
}

export const readAsSaid = (pieces: readonly Piece[]): ReferenceName[] =>
  pieces.map(({ text, isBody }) => (isBody ? organisation(text) : personAsSaid(text)));

/** `Smith, John; Doe, Jane`: every one inverted. */
export const readAllInverted = (list: string): ReferenceName[] =>
  list
    .split(/\s*;\s*(?:(?:and|und|og|och|et|y|e|&)\s+)?/iu)
    .filter((one) => one.trim() !== '')
    .map((one) => {
      const comma = one.indexOf(',');
      return comma === -1
        ? organisation(one)
        : personInverted(one.slice(0, comma), one.slice(comma + 1).trim());
    });
