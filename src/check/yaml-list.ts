import type { z } from 'zod';
import type { Problem, SourceFile, Span } from '../text/span.ts';
import { shapeOf } from './shape.ts';
import { readYaml, type YamlPath, type YamlSource } from './yaml.ts';

/** The items of a YAML file that is a list, bare or under one heading (`records:`, `waivers:`). */
interface YamlList {
  readonly source: YamlSource;
  readonly items: readonly { readonly value: unknown; readonly path: YamlPath }[];
  readonly problems: readonly Problem[];
}

/** Reads such a file; `notAList` is what its writer is told when it is anything else. An empty file is an empty list. */
export function readYamlList(file: SourceFile, heading: string, notAList: string): YamlList {
  const source = readYaml(file.text);
  if (source.problems.length > 0) return { source, items: [], problems: source.problems };
  const { value } = source;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const isUnderHeading = isObject && Object.keys(value).join() === heading;
  const list = isUnderHeading ? (value as Record<string, unknown>)[heading] : value;
  const path = isUnderHeading ? [heading] : [];
  if (list === null || list === undefined) return { source, items: [], problems: [] };
  if (!Array.isArray(list)) {
    const problem = { code: 'not-a-list', message: notAList, span: firstLine(file.text) };
    return { source, items: [], problems: [problem] };
  }
  const items = list.map((item: unknown, index) => ({ value: item, path: [...path, index] }));
  return { source, items, problems: [] };
}

/** An item of such a list, as its schema makes it. */
interface ShapedItem<T> {
  readonly value: T;
  /** Where the value of a field stands. */
  readonly spanOf: (field: string) => Span;
}

/** Reads such a file and holds each item to a schema: one that it refuses becomes a problem, and the others stay. */
export function readShapedList<T>(
  file: SourceFile,
  heading: string,
  schema: z.ZodType<T>,
  notAList: string,
): { readonly items: readonly ShapedItem<T>[]; readonly problems: readonly Problem[] } {
  const { source, items, problems: unread } = readYamlList(file, heading, notAList);
  const shaped: ShapedItem<T>[] = [];
  const problems = [...unread];
  for (const { value, path } of items) {
    const item = shapeOf(schema, value, source, path);
    problems.push(...item.problems);
    if (item.value === null) continue;
    const spanOf = (field: string): Span => source.valueSpanOf([...path, field]);
    shaped.push({ value: item.value, spanOf });
  }
  return { items: shaped, problems };
}

function firstLine(text: string): Problem['span'] {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: end === -1 ? text.length : end };
}
