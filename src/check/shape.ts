import type { z } from 'zod';
import type { Problem } from '../text/span.ts';
import type { YamlPath, YamlSource } from './yaml.ts';

/** A value that has the shape asked for, or what keeps it from having it. */
type Shaped<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly Problem[] };

/** What the schema objects to in `value`, one sentence and path each; the parsed value when nothing. */
export function objections<T>(
  schema: z.ZodType<T>,
  value: unknown,
): { value: T | null; issues: { path: YamlPath; message: string }[] } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, issues: [] };
  return {
    value: null,
    issues: result.error.issues.map((issue) => ({ path: pathOf(issue), message: issue.message })),
  };
}

/** An unknown field stands where it is written, not where its object begins. */
function pathOf(issue: z.core.$ZodIssue): YamlPath {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...path, ...unknown];
}

/** Checks the value at `path` of a YAML file; every objection becomes a problem at the place of its key. */
export function shapeOf<T>(
  schema: z.ZodType<T>,
  value: unknown,
  source: YamlSource,
  path: YamlPath = [],
): Shaped<T> {
  const { value: shaped, issues } = objections(schema, value);
  if (shaped !== null) return { value: shaped, problems: [] };
  const problems = issues.map((issue) => ({
    code: 'invalid-field',
    message: issue.message,
    span: source.spanOf([...path, ...issue.path]),
  }));
  return { value: null, problems };
}
