import type { Element } from 'hast';
import { ledgerRecord } from './ledger.ts';
import { type Verdict, verdicts } from './verdicts.ts';

/** Sources that readers should think twice about; those missing have a marker in place of a link. */
const doubted: readonly Verdict[] = ['doubtful', 'unconfirmed'];

/** Whether a citation of the work carries a sign of doubt. */
export function isDoubted(verdict: Verdict | null): boolean {
  return verdict !== null && doubted.includes(verdict);
}

/** The sign behind a citation of a work that was not seen as listed; null when all is well. */
export function citationMark(key: string): Element | null {
  const verdict = ledgerRecord(key)?.verdict ?? null;
  if (verdict === null || !isDoubted(verdict)) return null;
  const { label, mark, meaning } = verdicts[verdict];
  return span({ className: ['cite-mark'], title: `${label}: ${meaning}`, dataPagefindIgnore: '' }, [
    span({ ariaHidden: 'true' }, mark),
    span({ className: ['visually-hidden'] }, ` (${label.toLowerCase()})`),
  ]);
}

function span(properties: Element['properties'], content: string | Element[]): Element {
  const children =
    typeof content === 'string' ? [{ type: 'text' as const, value: content }] : content;
  return { type: 'element', tagName: 'span', properties, children };
}
