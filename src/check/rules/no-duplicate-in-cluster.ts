import type { Citation } from '../../cite/types.ts';
import { withFix } from '../field-fixes.ts';
import type { Fix, Rule } from '../types.ts';

export const noDuplicateInCluster: Rule = {
  id: 'no-duplicate-in-cluster',
  severity: 'warning',
  scope: 'corpus',
  summary: 'No citation names the same work twice without need.',
  fixable: true,
  messages: {
    same: '@{key} stands twice in this citation, so readers get the same source twice. Remove one of the two.',
    covered:
      '@{key} stands twice in this citation, once with “{detail}” and once without, so readers get the same source twice. Keep the one that says more.',
  },
  check: ({ corpus }, report) => {
    for (const { citations, path, text } of corpus.documents) {
      for (const cluster of Map.groupBy(citations, (citation) => citation.cluster).values()) {
        for (const { needless, kept } of repeatedIn(cluster)) {
          const { key, span } = needless;
          const detail = isPlain(needless) ? wordsOf(kept) : '';
          report({
            message: detail === '' ? 'same' : 'covered',
            data: { key, detail },
            file: path,
            span,
            key,
            related: [{ file: path, span: kept.span, message: 'The same work in this citation.' }],
            ...withFix(needless.form === kept.form ? withoutItem(needless, text) : null),
          });
        }
      }
    }
  },
};

interface Repeated {
  readonly needless: Citation;
  readonly kept: Citation;
}

/** Items that add nothing to another one of the cluster. */
function repeatedIn(cluster: readonly Citation[]): Repeated[] {
  if (cluster.length < 2) return [];
  return [...Map.groupBy(cluster, ({ key }) => key).values()].flatMap((items) => {
    const [fullest] = items.filter((item) => !isPlain(item));
    const kept = new Map<string, Citation>();
    const repeated: Repeated[] = [];
    for (const item of items) {
      const other = isPlain(item) && fullest !== undefined ? fullest : kept.get(detailOf(item));
      if (other === undefined) kept.set(detailOf(item), item);
      else repeated.push({ needless: item, kept: other });
    }
    return repeated;
  });
}

/** What an item says besides its key. Two places in one work make two citations of it. */
const detailOf = ({ prefix, suffix, locator }: Citation): string =>
  JSON.stringify([prefix, locator?.label, locator?.value, suffix]);

const isPlain = ({ prefix, suffix, locator }: Citation): boolean =>
  prefix === '' && suffix === '' && locator === null;

/** Takes an item out of a bracket with one of its semicolons; null when anything stands beside its key. */
function withoutItem(item: Citation, text: string): Fix | null {
  if (!isPlain(item)) return null;
  const { span, clusterSpan } = item;
  const before = text.slice(clusterSpan.start, span.start).trimEnd();
  const after = text.slice(span.end, clusterSpan.end);
  const behind = /^\s*([;\]])[ \t]*/.exec(after);
  if (behind === null || !/[;[]$/.test(before)) return null;
  if (before.endsWith(';')) {
    const start = clusterSpan.start + before.slice(0, -1).trimEnd().length;
    return { edits: [{ start, end: span.end, text: '' }] };
  }
  if (behind[1] !== ';') return null;
  return { edits: [{ start: span.start, end: span.end + behind[0].length, text: '' }] };
}

/** Locator and suffix as words. */
function wordsOf({ locator, suffix }: Citation): string {
  const place = locator === null ? '' : `${locator.label} ${locator.value}`;
  return `${place} ${suffix.replace(/^[\s,;:]+/, '')}`.trim();
}
