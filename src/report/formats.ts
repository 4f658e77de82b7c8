import type { CheckResult } from '../check/types.ts';
import { renderJson } from './json.ts';
import { type PrettyOptions, renderPretty } from './pretty.ts';

/** What a format may draw on besides the result. */
export type FormatContext = PrettyOptions;

/** A format is a pure function from a result to the text that goes to standard output. */
export type Format = (result: CheckResult, context: FormatContext) => string;

/** The formats of `check --format`, by name. A new one is a file beside this and a line here. */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['pretty', renderPretty],
  ['json', renderJson],
]);
