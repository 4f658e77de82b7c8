import type { Problem, Span } from '../text/span.ts';
import type { Block, DetectedCitation, Manuscript } from './types.ts';

const numericMark = /\[(\d{1,4}(?:\s?[,;–-]\s?\d{1,4}){0,30})\]/g;
/** Fewer marks than this may be footnotes or figures. */
const LEAST_MARKS = 8;
/** How many times more marks than author–year citations make a numeric style. */
const MARKS_PER_CITATION = 2;
/** Marks with several numbers, or with one that was there before: footnotes have neither. */
const LEAST_REPEATED = 5;

const notice = (code: string, message: string, span: Span = { start: 0, end: 0 }): Problem => ({
  code,
  message,
  span,
});

interface Marks {
  readonly count: number;
  readonly repeated: number;
  readonly first: Span | null;
}

/** Counts marks such as [1] and [2–5]; one at the beginning of a block is a footnote's own number. */
function countMarks(text: string, prose: readonly Block[]): Marks {
  const seen = new Set<string>();
  let [count, repeated] = [0, 0];
  let first: Span | null = null;
  for (const { start, end } of prose) {
    for (const match of text.slice(start, end).matchAll(numericMark)) {
      const [whole, numbers = ''] = match;
      if (match.index === 0) continue;
      const at = start + match.index;
      first ??= { start: at, end: at + whole.length };
      count += 1;
      if (seen.has(numbers) || /\D/.test(numbers)) repeated += 1;
      seen.add(numbers);
    }
  }
  return { count, repeated, first };
}

/** Says so when a manuscript cites by number; null when it does not. */
export function noticeNumericStyle(
  { plain }: Manuscript,
  prose: readonly Block[],
  citations: readonly DetectedCitation[],
): Problem | null {
  const { count, repeated, first } = countMarks(plain.text, prose);
  const sure = citations.filter((citation) => citation.sure).length;
  if (first === null || count < LEAST_MARKS || count <= sure * MARKS_PER_CITATION) return null;
  if (sure > 0 && repeated < LEAST_REPEATED) return null;
  const shown = plain.text.slice(first.start, first.end);
  return notice(
    'numeric-style',
    `This manuscript cites by number: there are ${count} marks such as ${shown}, and ${sure === 0 ? 'no' : sure} author–year citations. The audit reads author–year citations, so it judges nothing here.`,
    plain.toSource(first),
  );
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const letter = /\p{L}/gu;
const SAMPLE = 200_000;

/** Says so when a text runs from right to left, since little is known of citing there. */
export function noticeDirection(text: string): Problem | null {
  const sample = text.slice(0, SAMPLE);
  const turned = sample.match(rightToLeft)?.length ?? 0;
  const letters = sample.match(letter)?.length ?? 0;
  if (turned * 2 <= letters) return null;
  return notice(
    'right-to-left',
    'This text is written mostly from right to left. Citations in brackets are read; those in running prose may be overlooked.',
  );
}

export const noticeNoReferences = (): Problem =>
  notice(
    'no-references',
    'There is nothing to compare the citations with: no reference list was found under a heading such as “References”, and no bibliography was given. Name one with --bibliography, or put a heading over the list.',
  );

export const noticeNoCitations = (): Problem =>
  notice('no-citations', 'No author–year citations were found in this text.');
