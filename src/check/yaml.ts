import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Problem, Span } from '../text/span.ts';

/** Deeper than any file of this project; keeps hostile nesting from exhausting the stack. */
const DEEPEST = 64;

/** One mistake makes many errors; the first ones show where it is. */
const MOST_ERRORS = 5;

export type YamlPath = readonly (string | number)[];

/** A YAML file as plain data, with the way back from each value to its place. */
export interface YamlSource {
  readonly text: string;
  /** Objects have no prototype, so `__proto__` is a key like any other. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where a value stands: its key in a mapping, itself in a list; for a path that is not there, the nearest above it. */
  readonly spanOf: (path: YamlPath) => Span;
  /** Where the value itself stands, also within a mapping. */
  readonly valueSpanOf: (path: YamlPath) => Span;
}

/** Reads YAML without ever throwing: what cannot be read becomes a problem, and `value` is undefined. */
export function readYaml(text: string): YamlSource {
  const problems: Problem[] = [];
  const places: Places = { keys: new Map(), values: new Map() };
  let value: unknown;
  try {
    // A byte order mark would count as indentation; a line break in its place moves no offset.
    const document = parseDocument(text.replace(/^\uFEFF/, '\n'), {
      prettyErrors: false,
      logLevel: 'silent',
    });
    // The parser catches its own exhaustion and passes it on among many errors of the text.
    if (document.errors.some(({ message }) => message.includes('call stack'))) {
      throw new RangeError('nested too deeply');
    }
    for (const error of document.errors) {
      const problem = syntaxProblem(error, text);
      // One bracket that is missing is missed at every level.
      const isKnown = problems.some(({ message }) => message === problem.message);
      if (!isKnown && problems.push(problem) === MOST_ERRORS) break;
    }
    if (problems.length === 0) value = toPlain(document.contents, [], places, problems);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.push(tooDeep);
  }
  return {
    text,
    value: problems.length === 0 ? value : undefined,
    problems,
    spanOf: (path) => nearest(path, (id) => places.keys.get(id) ?? places.values.get(id)),
    valueSpanOf: (path) => nearest(path, (id) => places.values.get(id)),
  };
}

function syntaxProblem(error: { message: string; pos: [number, number] }, text: string): Problem {
  const start = Math.min(error.pos[0], text.length);
  const end = Math.min(Math.max(error.pos[1], start), text.length);
  const message = `This is not valid YAML, so the file cannot be read: ${error.message.replace(/\.?$/, '.')}`;
  return { code: 'yaml-syntax', message, span: { start, end } };
}

const tooDeep: Problem = {
  code: 'yaml-too-deep',
  message: 'This YAML is nested too deeply to be read. Write it flatter.',
  span: { start: 0, end: 0 },
};

function toPlain(node: Node | null, path: YamlPath, places: Places, problems: Problem[]): unknown {
  if (node === null) return null;
  const span = nodeSpan(node);
  places.values.set(placeKey(path), span);
  if (path.length > DEEPEST) throw new RangeError('nested too deeply');
  if (isScalar(node)) return node.value;
  if (isAlias(node)) {
    problems.push({
      code: 'yaml-alias',
      message: `The alias *${node.source} is not read here. Write the value out.`,
      span,
    });
    return null;
  }
  if (isSeq(node)) {
    return node.items.map((item, i) => toPlain(item as Node, [...path, i], places, problems));
  }
  const object: Record<string, unknown> = Object.create(null);
  if (!isMap(node)) return object;
  for (const pair of node.items) {
    const keyNode = pair.key as Node | null;
    const key = isScalar(keyNode) ? String(keyNode.value) : '';
    const below = [...path, key];
    if (keyNode !== null) places.keys.set(placeKey(below), nodeSpan(keyNode));
    object[key] = toPlain(pair.value as Node | null, below, places, problems);
  }
  return object;
}

function nodeSpan(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

function nearest(path: YamlPath, find: (id: string) => Span | undefined): Span {
  for (let length = path.length; length >= 0; length -= 1) {
    const span = find(placeKey(path.slice(0, length)));
    if (span !== undefined) return span;
  }
  return { start: 0, end: 0 };
}

interface Places {
  readonly keys: Map<string, Span>;
  readonly values: Map<string, Span>;
}

const placeKey = (path: YamlPath): string => JSON.stringify(path);
