import type { Span } from '../text/span.ts';
import { blocksToMarkdown } from './convert/blocks-to-markdown.ts';
import { groupCitations } from './convert/group-citations.ts';
import { type Edit, type Slice, writeGroup } from './convert/write-group.ts';
import { keyOf } from './convert/write-item.ts';
import { type JudgedCitation, judgeCitations } from './judge-citations.ts';
import type { AuditReference, Manuscript } from './types.ts';

export interface ConvertOptions {
  /** Whether the reference list of the manuscript stays in the text. */
  readonly keepList: boolean;
}

interface ConvertedText {
  /** Markdown with pandoc's citations. */
  readonly markdown: string;
  /** Citations written as keys, and those marked as `[@?: …]`. */
  readonly matched: number;
  readonly unknown: number;
  /** Whether the reference list of the manuscript was left out. */
  readonly listLeftOut: boolean;
}

/**
 * Writes a manuscript as Markdown in which every citation that surely means one reference is a key, and
 * every other is marked as `[@?: …]`. Text and Markdown are otherwise unchanged; of HTML and LaTeX the
 * words, headings and quotations are kept. The list is left out when a citation was matched.
 */
export function convertManuscript(
  manuscript: Manuscript,
  references: readonly AuditReference[],
  { keepList }: ConvertOptions,
): ConvertedText {
  const { plain, file, kind, blocks, lists, keyed } = manuscript;
  const { judged, prose } = judgeCitations(manuscript, references);
  const isSource = kind === 'text' || kind === 'markdown';
  const slice: Slice = ({ start, end }) => {
    if (end <= start) return '';
    const source = plain.toSource({ start, end });
    return isSource ? file.text.slice(source.start, source.end) : plain.text.slice(start, end);
  };
  const edits = withoutOverlap(editsOf(manuscript, prose, judged, slice), judged, slice);
  const matched = judged.filter((one) => keyOf(one) !== null).length;
  const listLeftOut = !keepList && lists.length > 0 && matched + keyed.length > 0;
  const cuts = listLeftOut ? lists.map(({ start, end }): Edit => ({ start, end, text: '' })) : [];
  const all = [...edits, ...cuts].sort((a, b) => a.start - b.start);
  const markdown = isSource
    ? applyToSource(manuscript, all)
    : blocksToMarkdown(
        plain.text,
        listLeftOut
          ? blocks.filter((block) => !lists.some((list) => isWithin(block, list)))
          : blocks,
        edits,
        keyed
          .map(({ group }) => group)
          .filter((span, at, spans) => span.start !== spans[at - 1]?.start),
      );
  return { markdown, matched, unknown: judged.length - matched, listLeftOut };
}

const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

function editsOf(
  { plain }: Manuscript,
  prose: Manuscript['blocks'],
  judged: readonly JudgedCitation[],
  slice: Slice,
): Edit[] {
  const edits: Edit[] = [];
  let next = 0;
  for (const block of prose) {
    const from = next;
    while ((judged[next]?.citation.at.start ?? Number.POSITIVE_INFINITY) < block.end) next += 1;
    for (const group of groupCitations(plain.text, block, judged.slice(from, next))) {
      edits.push(...writeGroup(group, slice));
    }
  }
  return edits.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Brackets within brackets: the outer one stays as it is, and what it cites is written within. */
function withoutOverlap(
  edits: readonly Edit[],
  judged: readonly JudgedCitation[],
  slice: Slice,
): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) {
    const last = kept.at(-1);
    if (last === undefined || edit.start >= last.end) {
      kept.push(edit);
      continue;
    }
    kept.pop();
    const outer = judged.filter(
      ({ citation: { at } }) =>
        last.start <= at.start && at.end <= last.end && at.end <= edit.start,
    );
    for (const one of outer) kept.push(...writeGroup({ bracket: null, citations: [one] }, slice));
    kept.push(edit);
  }
  return kept;
}

function applyToSource({ plain, file }: Manuscript, edits: readonly Edit[]): string {
  let markdown = '';
  let from = 0;
  for (const { start, end, text } of edits) {
    const source = plain.toSource({ start, end });
    if (source.start < from) continue;
    markdown += file.text.slice(from, source.start) + text;
    from = source.end;
  }
  return `${(markdown + file.text.slice(from)).trimEnd()}\n`;
}
