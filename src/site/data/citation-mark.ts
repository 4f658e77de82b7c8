import type { Element } from 'hast';
import { isDoubted } from '../../check/evidence.ts';
import { ledgerRecord } from './ledger.ts';
import { verdicts } from './verdicts.ts';

/**
 * The sign behind a citation of a work that was not seen as listed; null when all is well. A work
 * that the bibliography lacks has a marker in place of a link, which says so.
 */
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
