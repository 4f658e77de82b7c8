import type { Span } from '../text/span.ts';

/** Names such as `Berg, N., Lund, K. & Vik, O. (2015)`, at most this far in front of the year. */
const LONGEST_AUTHORS = 160;
/** Years in one value that are looked at; a hostile value has millions. */
const MOST_YEARS = 50;
/** Enough of what stands before to see why another work is named. */
const LEAD = 80;
const year = /\((?:1[5-9]|20)\d\d[a-z]?(?:, [^()]{3,20})?\)[.,:]?\s+["“'‘]?\p{Lu}/gu;
const name =
  "(?:(?:v[ao]n|de|der|den|di|da|del|la|le) ){0,2}\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?,\\s?(?:\\p{Lu}\\.(?:\\s|-)?){1,4}";
const authors = new RegExp(
  `(?:^|[.;?!"”’)\\]}/]\\s+|\\s{2,})(${name}(?:(?:,\\s?(?:&|\\\\&|and|og|och|und)?|\\s?(?:&|\\\\&|and|og|och|und))\\s?${name}){0,8}(?:,?\\s*et al\\.?)?\\s*(?:\\(Eds?\\.\\)[.,]?\\s*)?)$`,
  'u',
);
/** Words with which one reference speaks of another on purpose, in the sentence before it … */
const relation =
  /\b(?:reviews?|reviewed|comments?|commentary|responses?|reply|replies|rejoinder|correction|corrigendum|erratum|retraction|addendum|supplement|translation|translated|originally|reprint|reprinted|republished|published|based on|cited|quoted|rezension|besprechung|anmeldelse|omtale|recension|svar)\b[^.?!]{0,40}[.:;]?$/i;
/** … or just before it. */
const preposition = /\b(?:in|from|of|on|to|by|see|cf|zu|av|om|över)\b[.:,;]?$/i;

/**
 * Where a second reference begins in a value: authors with initials and a year in brackets, behind
 * the end of something else. Null when there is none.
 */
export function findSecondReference(text: string): Span | null {
  let years = 0;
  for (const match of text.matchAll(year)) {
    years += 1;
    if (years > MOST_YEARS) return null;
    const from = Math.max(0, match.index - LONGEST_AUTHORS);
    const before = authors.exec(text.slice(from, match.index));
    if (before === null) continue;
    const start = match.index - (before[1]?.length ?? 0);
    const lead = text.slice(Math.max(0, start - LEAD), start).trimEnd();
    if (relation.test(lead) || preposition.test(lead)) continue;
    return { start, end: match.index + match[0].length };
  }
  return null;
}
