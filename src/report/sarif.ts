import { rules as allRules } from '../check/rules/index.ts';
import type { CheckResult, Finding } from '../check/types.ts';
import { type FormatContext, pathFromHere } from './context.ts';
import { fullMessage } from './full-message.ts';
import { describeRules } from './sarif/describe-rules.ts';
import { levels } from './sarif/levels.ts';
import { relatedPlace, type SarifLocation, sarifLocation } from './sarif/locations.ts';
import { sarifText } from './sarif/text.ts';

/**
 * A check as one run in SARIF 2.1.0, the exchange format of static analysis. Waived findings are
 * suppressed results with their reason; a rule that failed is a notification and makes the run
 * unsuccessful. Columns count UTF-16 code units.
 */
export function renderSarif({ findings }: CheckResult, context: FormatContext): string {
  const placed = findings.filter((finding) => finding.file !== '');
  const failures = findings.filter((finding) => finding.file === '');
  const ruleIds = [...new Set(placed.map((finding) => finding.rule))].sort();
  const indexes = new Map(ruleIds.map((id, index) => [id, index]));
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'kildekart',
            ...(context.version !== undefined && { semanticVersion: context.version }),
            rules: describeRules(ruleIds, allRules, placed),
          },
        },
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            ...(failures.length > 0 && {
              toolExecutionNotifications: failures.map(({ message }) => ({
                level: 'error',
                message: { text: sarifText(message) },
              })),
            }),
          },
        ],
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        results: placed.map((finding) =>
          toResult(finding, indexes.get(finding.rule) ?? -1, context),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly suppressions: readonly object[];
}

function toResult(finding: Finding, ruleIndex: number, context: FormatContext): SarifResult {
  const { rule, severity, related, waived, waiver } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: sarifText(fullMessage(finding)) },
    locations: [sarifLocation({ ...finding, file: pathFromHere(finding.file, context) })],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, i) =>
        relatedPlace({ ...place, file: pathFromHere(place.file, context) }, i + 1),
      ),
    }),
    // An empty list says that the finding is open; without it consumers could not know.
    suppressions: waived
      ? [{ kind: 'external', status: 'accepted', justification: waiver ?? '' }]
      : [],
  };
}
