import type { Audit, Status } from '../manuscript/audit-types.ts';
import { isRemark, type Suggestion, suggestionsFor, worksOf } from './audit-suggestions.ts';
import { placeWords, statusLabels, statusMarks } from './audit-words.ts';

/** What a row is about: a citation with its status, or something else that the audit found. */
export type RowKind = Status | 'remark' | 'never-cited' | 'list-fault' | 'named';

/** One line of the table of an audit. */
export interface AuditRow {
  readonly kind: RowKind;
  /** The citation's words, or the reference's. */
  readonly text: string;
  readonly where: string;
  readonly suggestions: readonly Suggestion[];
  /** Position of the citation among those of the audit; null when the row is about none. */
  readonly citation: number | null;
}

/** Kinds of rows in words. */
export const rowLabels: Readonly<Record<RowKind, string>> = {
  ...statusLabels,
  remark: 'Written differently',
  'never-cited': 'Reference never cited',
  'list-fault': 'Fault in the reference list',
  named: 'Source named without a year',
};

/** A sign for each kind, so that none is told by its colour alone. */
export const rowMarks: Readonly<Record<RowKind, string>> = {
  ...statusMarks,
  remark: '≈',
  'never-cited': '○',
  'list-fault': '!',
  named: 'i',
};

const onlyWork = (key: string, work: string): Suggestion => ({ text: '', key, work });

/** Everything an audit found, in the order of the text; then what concerns references alone. */
export function auditRows(audit: Audit): AuditRow[] {
  const works = worksOf(audit);
  const known = (key: string): Suggestion => onlyWork(key, works.get(key) ?? '');
  return [
    ...audit.citations.map((citation, at): AuditRow => {
      const remark = isRemark(citation);
      const isPlain = citation.status === 'matched' && !remark;
      return {
        kind: remark ? 'remark' : citation.status,
        text: citation.text,
        where: placeWords(citation),
        suggestions: isPlain ? citation.keys.map(known) : suggestionsFor(citation, works),
        citation: at,
      };
    }),
    ...audit.references
      .filter(({ cited }) => cited === 0)
      .map(({ key, line, work }): AuditRow => {
        const where = `line ${line}`;
        return { kind: 'never-cited', text: work || key, where, suggestions: [], citation: null };
      }),
    ...audit.list.map((fault): AuditRow => {
      const { key, message } = fault;
      const suggestions = [{ text: message, key: null, work: '' }];
      return {
        kind: 'list-fault',
        text: works.get(key) ?? key,
        where: placeWords(fault),
        suggestions,
        citation: null,
      };
    }),
    ...audit.mentions.map((mention): AuditRow => {
      const { text, keys } = mention;
      return {
        kind: 'named',
        text,
        where: placeWords(mention),
        suggestions: keys.map(known),
        citation: null,
      };
    }),
  ];
}
