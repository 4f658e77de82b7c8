import { findSentences } from '../../cite/sentences/find-sentences.ts';
import type { Span } from '../../text/span.ts';
import { figurePatterns, ownOrSupposed, termBehind, wholeAndNothing } from './figure-patterns.ts';

const hasDigit = /\d/;

/** Figures in a text that a reader would want a source for; each sentence gives its first. */
export function findFigures(text: string): Span[] {
  if (!hasDigit.test(text)) return [];
  return findSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (!hasDigit.test(sentence) || ownOrSupposed.test(sentence)) return [];
    const [first] = figuresIn(sentence).sort((a, b) => a.start - b.start);
    return first === undefined ? [] : [{ start: start + first.start, end: start + first.end }];
  });
}

function figuresIn(sentence: string): Span[] {
  return figurePatterns.flatMap((pattern) =>
    [...sentence.matchAll(pattern)]
      .map(({ 0: figure, index }) => ({ start: index, end: index + figure.length }))
      .filter(({ start, end }) => {
        const isTerm = termBehind.test(sentence.slice(end, end + 20));
        return !isTerm && !wholeAndNothing.test(sentence.slice(start, end));
      }),
  );
}
