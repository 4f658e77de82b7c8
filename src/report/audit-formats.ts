import type { Audit } from '../manuscript/audit-types.ts';
import { renderAuditCsv } from './audit-csv.ts';
import { type AuditHtmlOptions, renderAuditHtml } from './audit-html.ts';
import { renderAuditJson } from './audit-json.ts';
import { type AuditPrettyOptions, renderAuditPretty } from './audit-pretty.ts';

/** What a format may draw on besides the audit. */
type AuditFormatContext = AuditPrettyOptions & AuditHtmlOptions;

/** A format is a pure function from an audit to the text that goes to standard output. */
type AuditFormat = (audit: Audit, context: AuditFormatContext) => string;

/** The formats of `audit --format`, by name. A new one is a file beside this and a line here. */
export const auditFormats: ReadonlyMap<string, AuditFormat> = new Map<string, AuditFormat>([
  ['pretty', renderAuditPretty],
  ['json', renderAuditJson],
  ['html', renderAuditHtml],
  ['csv', renderAuditCsv],
]);
