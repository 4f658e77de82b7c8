import type { CheckResult } from '../check/types.ts';
import type { FormatContext } from './context.ts';
import { renderErrorformat } from './errorformat.ts';
import { renderGithub } from './github.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderPretty } from './pretty.ts';
import { renderSarif } from './sarif.ts';

/** A format is a pure function from a result to the text that goes to standard output. */
export type Format = (result: CheckResult, context: FormatContext) => string;

/** The formats of `check --format`, by name. A new one is a file beside this and a line here. */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['pretty', renderPretty],
  ['json', renderJson],
  ['sarif', renderSarif],
  ['github', renderGithub],
  ['junit', renderJunit],
  ['errorformat', renderErrorformat],
]);
