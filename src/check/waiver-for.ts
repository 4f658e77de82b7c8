import type { NewWaiver } from './append-waiver.ts';
import { matches, notWaivable } from './apply-waivers.ts';
import type { Finding } from './types.ts';

/** What a waiver is asked for: every finding of a rule about a key, or those of one line. */
export type WaiverTarget =
  | { readonly key: string }
  | { readonly file: string; readonly line: number };

export type WaiverPlan =
  | { readonly kind: 'waivers'; readonly waivers: readonly Narrowed[]; readonly findings: number }
  | { readonly kind: 'none' | 'waived' | 'fixed' }
  /** No waiver of this list can be so narrow; `others` findings would be waived unasked. */
  | { readonly kind: 'too-wide'; readonly others: number };

type Narrowed = Pick<NewWaiver, 'rule' | 'key' | 'file' | 'field'>;

/** The narrowest waivers for what is asked, one for each key and field it is about. */
export function planWaivers(
  findings: readonly Finding[],
  rule: string,
  target: WaiverTarget,
): WaiverPlan {
  if (notWaivable.has(rule)) return { kind: 'fixed' };
  const ofRule = findings.filter((finding) => finding.rule === rule);
  const meant = ofRule.filter((finding) => isMeant(finding, target));
  const open = meant.filter(({ waived }) => !waived);
  if (meant.length === 0) return { kind: 'none' };
  if (open.length === 0) return { kind: 'waived' };
  const waivers = 'key' in target ? [{ rule, key: target.key }] : unique(open.map(narrowed));
  const covered = ofRule.filter(
    (finding) => !finding.waived && waivers.some((waiver) => matches(asWaiver(waiver), finding)),
  );
  if (covered.length > open.length) {
    return { kind: 'too-wide', others: covered.length - open.length };
  }
  return { kind: 'waivers', waivers, findings: open.length };
}

const isMeant = (finding: Finding, target: WaiverTarget): boolean =>
  'key' in target
    ? finding.key === target.key
    : finding.file === target.file && finding.line === target.line;

const narrowed = ({ rule, key, file, field }: Finding): Narrowed => ({
  rule,
  ...(key !== null && { key }),
  file,
  ...(field !== null && { field }),
});

const asWaiver = (waiver: Narrowed) => ({
  ...waiver,
  reason: '',
  source: { file: '', span: { start: 0, end: 0 } },
});

const unique = (waivers: readonly Narrowed[]): Narrowed[] => [
  ...new Map(waivers.map((waiver) => [JSON.stringify(waiver), waiver])).values(),
];
