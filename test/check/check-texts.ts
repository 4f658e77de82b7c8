import { createProject, type ProjectFiles, type ReadFile } from '../../src/check/project.ts';
import { type CheckOptions, runCheck } from '../../src/check/run.ts';
import type { CheckResult, Finding, Project } from '../../src/check/types.ts';

/** Texts by path, as they would lie in the folder of a project. */
export type Texts = Readonly<Record<string, string>>;

/** A project made of texts alone: which is what is told by the paths, as on disk. */
export function projectOf(texts: Texts): Project {
  const files: ReadFile[] = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const named = (path: string): ReadFile | undefined => files.find((file) => file.path === path);
  const ending = (extension: string): ReadFile[] =>
    files.filter(({ path }) => path.endsWith(extension));
  const optional = {
    ledger: named('bibliography/ledger.yaml'),
    waivers: named('bibliography/waivers.yaml'),
    site: named('content/site.yaml'),
  };
  const present = Object.entries(optional).filter(([, file]) => file !== undefined);
  return createProject({
    bibliography: ending('.bib'),
    content: ending('.md'),
    tables: ending('.yaml').filter(({ path }) => path.startsWith('content/data/')),
    ...(Object.fromEntries(present) as Pick<ProjectFiles, 'ledger' | 'waivers' | 'site'>),
  });
}

export function checkTexts(texts: Texts, options?: CheckOptions): CheckResult {
  return runCheck(projectOf(texts), options);
}

/** Findings of one rule, with all rules run. */
export function findingsOf(rule: string, texts: Texts): Finding[] {
  return checkTexts(texts).findings.filter((finding) => finding.rule === rule);
}

/** The text that a finding marks. */
export function marked(finding: Finding, texts: Texts): string {
  return (texts[finding.file] ?? '').slice(finding.span.start, finding.span.end);
}

/** What a rule marks in an entry with one field of this value. */
export function markedInField(rule: string, field: string, value: string): string[] {
  const texts = { 'bibliography/references.bib': `@article{a, ${field} = {${value}}}` };
  return findingsOf(rule, texts).map((finding) => marked(finding, texts));
}

/** An entry without fault, for tests that are about something else. */
export const book = (key: string, fields = ''): string =>
  `@book{${key},\n  author = {Berg, Nils},\n  title = {Borders},\n  publisher = {Quay},\n  date = {2015},\n${fields}}\n`;
