import { addressOf } from '../../check/address.ts';
import type { CheckResult, Finding } from '../../check/types.ts';

/** One finding as the toolbar shows it. */
export interface ShownFinding {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  /** Path within the project, and `path:line:column` from the root of the file system. */
  readonly file: string;
  readonly place: string;
  readonly line: number;
  /** Reason for which it is accepted, or null while it is open. */
  readonly waiver: string | null;
  readonly docs: string;
}

export interface PageFindings {
  /** Findings about the page that is open, open ones first. */
  readonly here: readonly ShownFinding[];
  /** How many are open in the whole project. */
  readonly openInAll: number;
}

/**
 * What the check found about one page: in its file, or, on the page of a reference, about its key.
 * @param path of the page within the site, such as `/topics/overview/`
 * @param absolute makes a path within the project one that an editor can open
 */
export function findingsOfPage(
  { findings }: CheckResult,
  path: string,
  absolute: (file: string) => string,
): PageFindings {
  const here = findings.filter((finding) => isAbout(finding, path));
  return {
    here: here
      .map((finding) => shown(finding, absolute))
      .sort((a, b) => Number(a.waiver !== null) - Number(b.waiver !== null)),
    openInAll: findings.filter(({ waived }) => !waived).length,
  };
}

function isAbout({ file, key }: Finding, path: string): boolean {
  const [, collection, ...rest] = path.split('/');
  const slug = rest.join('/').replace(/\/$/, '');
  if (collection === 'references') return key !== null && slug !== '' && key === keyOf(slug);
  const address = addressOf(file);
  if (address === null) return false;
  const isRule = address.collection === 'rules';
  return isRule
    ? path.startsWith(`/integrity/rules/${address.slug}/`)
    : collection === address.collection && slug === address.slug;
}

/** The inverse of `keySegment`; what is no key leads nowhere. */
function keyOf(segment: string): string | null {
  try {
    return decodeURIComponent(segment.replaceAll('~', '%'));
  } catch {
    return null;
  }
}

function shown(finding: Finding, absolute: (file: string) => string): ShownFinding {
  const { rule, severity, message, file, line, column, waived, waiver, docs } = finding;
  return {
    rule,
    severity,
    message,
    file,
    line,
    docs,
    place: `${absolute(file)}:${line}:${column}`,
    waiver: waived ? (waiver ?? '') : null,
  };
}
