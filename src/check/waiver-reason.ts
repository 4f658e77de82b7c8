/** Words that stand where a reason should; compared without case and punctuation. */
const emptyWords = new Set([
  'todo',
  'tbd',
  'later',
  'ignore',
  'ignored',
  'ok',
  'wontfix',
  'na',
  'none',
  'reason',
]);

/** Whether a reason tells a reader nothing, and so is none. */
export function isEmptyReason(reason: string): boolean {
  const words = reason.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return words === '' || emptyWords.has(words);
}
