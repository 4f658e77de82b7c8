/** How a key is built. */
export interface KeyShape {
  /** Its parts in order: `w` words, `Y` a year, `n` another number, signs as they are. */
  readonly parts: string;
  /** `any` for an acronym, which is written in capitals in any library. */
  readonly firstLetter: 'capital' | 'small' | 'any';
}

const LONGEST_KEY = 200;
const words = /\p{L}[\p{L}\p{M}'’]*(?:[-_.+]\p{L}[\p{L}\p{M}'’]*)*/gu;
const yearAndLetter = /(?<!\d)(?:1[4-9]|20)\d\d(?!\d)(?:[a-z](?!\p{L}))?/gu;
const acronym = /^\p{Lu}{2,}(?!\p{Ll})/u;
/** `deHaas2019` counts as a name with a capital. */
const particles = /^(?:al|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von)+(?=\p{Lu})/u;

/**
 * Reads how a key is built: `lund2019`, `berg2015b` and `glick-schiller1995` are all `wY`, for names
 * have hyphens, and a letter behind the year only tells two works apart.
 */
export function keyShape(key: string): KeyShape {
  const text = key.slice(0, LONGEST_KEY);
  const parts = text
    .replace(yearAndLetter, '\u0001')
    .replace(/\d+/g, '\u0002')
    .replace(words, 'w')
    .replaceAll('\u0001', 'Y')
    .replaceAll('\u0002', 'n');
  const name = text.replace(particles, '');
  if (acronym.test(name)) return { parts, firstLetter: 'any' };
  return { parts, firstLetter: /^\P{L}*\p{Lu}/u.test(name) ? 'capital' : 'small' };
}

/** Whether a key is built like the one that shows the habit; a running number may look like a year. */
export function followsShape(shape: KeyShape, habit: KeyShape): boolean {
  const sameLetter =
    shape.firstLetter === habit.firstLetter ||
    shape.firstLetter === 'any' ||
    habit.firstLetter === 'any';
  if (!sameLetter) return false;
  return shape.parts === habit.parts || shape.parts.replaceAll('Y', 'n') === habit.parts;
}
