import { diffArrays } from 'diff';

/** Lines shown around a change. */
const CONTEXT = 3;
/** So many equal lines in a row mean that two texts run side by side again. */
const IN_STEP = 3;
/** How many lines are looked through for that; behind it all is taken to be new. */
const FARTHEST = 500;

interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/**
 * The change from one text to the other in the form that `patch -p1` and `git apply` take; an empty
 * string when there is none. Meant for changes that are small and many: its time grows with their
 * number, where that of a shortest difference grows with the square.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const hunks = hunksOf(compare(linesOf(before), linesOf(after)));
  if (hunks.length === 0) return '';
  return [`--- ${nameOf(`a/${path}`)}\n`, `+++ ${nameOf(`b/${path}`)}\n`, ...hunks].join('');
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** A name with quotation marks or line breaks in it would be read as something else. */
const nameOf = (name: string): string =>
  /["\\\p{Cc}]/u.test(name) ? JSON.stringify(name) : /\s/.test(name) ? `${name}\t` : name;

function compare(before: readonly string[], after: readonly string[]): Line[] {
  const lines: Line[] = [];
  let old = 0;
  let fresh = 0;
  while (old < before.length || fresh < after.length) {
    const text = before[old];
    if (text !== undefined && text === after[fresh]) {
      lines.push({ sign: ' ', text });
      old += 1;
      fresh += 1;
      continue;
    }
    const [oldEnd, freshEnd] = nextInStep(before, old, after, fresh);
    for (const line of shortest(before.slice(old, oldEnd), after.slice(fresh, freshEnd))) {
      lines.push(line);
    }
    old = oldEnd;
    fresh = freshEnd;
  }
  return lines;
}

/** The nearest places from which the texts are the same for a while, or their ends. */
function nextInStep(
  before: readonly string[],
  old: number,
  after: readonly string[],
  fresh: number,
): readonly [number, number] {
  for (let distance = 1; distance <= FARTHEST; distance += 1) {
    for (let ahead = 0; ahead <= distance; ahead += 1) {
      const a = old + ahead;
      const b = fresh + distance - ahead;
      if (a <= before.length && b <= after.length && isInStep(before, a, after, b)) return [a, b];
    }
  }
  return [before.length, after.length];
}

function isInStep(before: readonly string[], a: number, after: readonly string[], b: number) {
  for (let line = 0; line < IN_STEP; line += 1) {
    if (before[a + line] !== after[b + line]) return false;
  }
  return true;
}

function shortest(before: string[], after: string[]): Line[] {
  if (before.length + after.length > 4 * FARTHEST) {
    const signed =
      (sign: Line['sign']) =>
      (text: string): Line => ({ sign, text });
    return [...before.map(signed('-')), ...after.map(signed('+'))];
  }
  return diffArrays(before, after).flatMap(({ value, added, removed }) =>
    value.map((text): Line => ({ sign: added ? '+' : removed ? '-' : ' ', text })),
  );
}

function hunksOf(lines: readonly Line[]): string[] {
  const hunks: string[] = [];
  let old = 1;
  let fresh = 1;
  let at = 0;
  const pass = (to: number): void => {
    for (; at < to; at += 1) {
      if (lines[at]?.sign !== '+') old += 1;
      if (lines[at]?.sign !== '-') fresh += 1;
    }
  };
  for (let change = nextChange(lines, 0); change !== -1; ) {
    pass(Math.max(at, change - CONTEXT));
    let last = change;
    let next = nextChange(lines, last + 1);
    while (next !== -1 && next - last <= 2 * CONTEXT + 1) {
      last = next;
      next = nextChange(lines, last + 1);
    }
    const shown = lines.slice(at, last + 1 + CONTEXT);
    const [oldStart, freshStart] = [old, fresh];
    pass(at + shown.length);
    const range = (start: number, end: number): string =>
      `${end === start ? start - 1 : start},${end - start}`;
    const head = `@@ -${range(oldStart, old)} +${range(freshStart, fresh)} @@\n`;
    hunks.push(head + shown.map(printed).join(''));
    change = next;
  }
  return hunks;
}

function nextChange(lines: readonly Line[], from: number): number {
  for (let at = from; at < lines.length; at += 1) if (lines[at]?.sign !== ' ') return at;
  return -1;
}

const printed = ({ sign, text }: Line): string =>
  text.endsWith('\n') ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`;
