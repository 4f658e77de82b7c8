import { readText } from '../bib/citation-js.ts';
import { unbrace } from '../bib/lists.ts';
import { splitAtCommas, splitWords } from './written-names.ts';

/** A person's name as BibTeX takes it apart, as plain text. */
export interface PersonName {
  /** Particle and family name: `van den Berg`. */
  readonly family: string;
  readonly given: string;
  readonly suffix: string;
}

const labelled = /^(family|given|prefix|suffix)(?:-i)?\s*=\s*(.*)$/is;
const startsLower = /^\p{Ll}/u;

/** Whether a word counts as a particle: it begins with a small letter that no brace protects. */
const isParticle = (word: string): boolean =>
  startsLower.test(word.startsWith('\\') ? readText(word) : word);

/** `Hein de Haas` and the like: the particle and all behind it belong to the family name. */
function withoutComma(words: readonly string[]): { family: string[]; given: string[] } {
  const particle = words.findIndex((word, at) => at < words.length - 1 && isParticle(word));
  const from = particle === -1 ? words.length - 1 : particle;
  return { family: words.slice(from), given: words.slice(0, from) };
}

/** `Haas, Hein de`: a particle behind the given name belongs to the family name. */
function withComma(family: string, rest: string): { family: string[]; given: string[] } {
  const given = splitWords(rest);
  let end = given.length;
  while (end > 1 && isParticle(given[end - 1] ?? '')) end -= 1;
  return { family: [...given.slice(end), ...splitWords(family)], given: given.slice(0, end) };
}

function fromLabels(pieces: readonly string[]): PersonName | null {
  const parts = new Map<string, string>();
  for (const piece of pieces) {
    const [, label = '', value = ''] = labelled.exec(piece) ?? [];
    if (label !== '' && !/-i\s*=/.test(piece.slice(0, 12))) {
      parts.set(label.toLowerCase(), value.replace(/^"|"$/g, ''));
    }
  }
  const family = [parts.get('prefix'), parts.get('family')].filter(Boolean).join(' ');
  if (family === '') return null;
  const given = parts.get('given') ?? '';
  return plain([family], [given], parts.get('suffix') ?? '');
}

function plain(family: readonly string[], given: readonly string[], suffix: string): PersonName {
  const read = (words: readonly string[]): string =>
    readText(words.join(' ').replace(/~/g, ' ')).normalize('NFC').replace(/\s+/g, ' ').trim();
  return { family: read(family), given: read(given), suffix: read([suffix]) };
}

/** Reads one name of a list; null for an organisation in braces, for `others`, and for what is no name. */
export function readPerson(name: string): PersonName | null {
  if (name === '' || /^others$/i.test(name) || unbrace(name) !== null) return null;
  const pieces = splitAtCommas(name);
  const [first = '', second = '', third = ''] = pieces;
  if (labelled.test(first)) return fromLabels(pieces);
  if (pieces.length > 3) return null;
  const parts =
    pieces.length === 1
      ? withoutComma(splitWords(first))
      : withComma(first, pieces.length === 2 ? second : third);
  if (parts.family.length === 0) return null;
  return plain(parts.family, parts.given, pieces.length === 3 ? second : '');
}
