import { isMap, isScalar, parseDocument } from 'yaml';
import type { Problem, Span } from '../text/span.ts';

interface FrontMatter {
  /** Values by key; no prototype, so that no key is special. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Where each key stands. */
  readonly spans: ReadonlyMap<string, Span>;
  /** The text with the front matter blanked out, lines and offsets kept. */
  readonly body: string;
  readonly problems: readonly Problem[];
}

/** As Astro finds it: at the start, or behind blank lines. */
const OPENING = /^(?:\uFEFF|\s*\n)?---(?=[\s\S])/;
const ADVICE = 'Front matter is YAML between two lines of three hyphens.';

/** Takes the front matter off a text and reads it. Never throws: what is wrong becomes a problem. */
export function readFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return without(text);
  const start = opening.length;
  const close = text.indexOf('\n---', start);
  if (close === -1) {
    if (!looksLikeFrontMatter(text, start)) return without(text);
    const span = { start: start - 3, end: start };
    const message = `The front matter is not closed, so the page has no title and its fields show as text. ${ADVICE}`;
    return without(text, [{ code: 'unclosed-front-matter', message, span }]);
  }
  const read = readYaml(text.slice(start, close + 1), start);
  return { ...read, body: blank(text, close + 4) };
}

function without(text: string, problems: readonly Problem[] = []): FrontMatter {
  // A byte order mark would shift every position by one.
  const body = text.startsWith('\uFEFF') ? `\n${text.slice(1)}` : text;
  return { values: Object.create(null), spans: new Map(), body, problems };
}

/** A lone `---` is a rule across the page; with `key:` behind it, it is meant to be more. */
function looksLikeFrontMatter(text: string, start: number): boolean {
  return /^[ \t]*\r?\n[\w-]+:(?:\s|$)/.test(text.slice(start, start + 200));
}

function blank(text: string, end: number): string {
  return (
    text
      .slice(0, end)
      .replace(/[^\r\n]/g, ' ')
      .replace(/^ /, '\n') + text.slice(end)
  );
}

function readYaml(source: string, offset: number): Omit<FrontMatter, 'body'> {
  const values: Record<string, unknown> = Object.create(null);
  const spans = new Map<string, Span>();
  const problems: Problem[] = [];
  const report = (what: string, start: number, end: number): void => {
    const message = `The front matter cannot be read: ${what} ${ADVICE}`;
    const span = { start: offset + start, end: offset + Math.max(end, start + 1) };
    problems.push({ code: 'invalid-front-matter', message, span });
  };
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'silent' });
  for (const { code, message, pos } of document.errors) {
    const isKey = code === 'DUPLICATE_KEY';
    const key = isKey ? (/^[^\s:]*/.exec(source.slice(pos[0]))?.[0] ?? '') : '';
    report(
      isKey ? `the field "${key}" stands twice.` : sentence(message),
      pos[0],
      Math.max(pos[1], pos[0] + key.length),
    );
  }
  const isReadable = document.errors.every(({ code }) => code === 'DUPLICATE_KEY');
  const contents = document.contents;
  if (isReadable && contents !== null && !isMap(contents)) {
    report('It has to be made of lines such as "title: Migration to Europe".', 0, source.length);
  }
  if (!isReadable || !isMap(contents)) return { values, spans, problems };
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !key.range) continue;
    const name = String(key.value);
    // Of two fields of one name the first stands, as with references.
    if (spans.has(name)) continue;
    spans.set(name, { start: offset + key.range[0], end: offset + key.range[1] });
    try {
      values[name] = isNode(value) ? value.toJS(document) : value;
    } catch (error) {
      report(sentence(error instanceof Error ? error.message : ''), key.range[0], key.range[1]);
    }
  }
  return { values, spans, problems };
}

type Convertible = { toJS: (document: ReturnType<typeof parseDocument>) => unknown };

function isNode(value: unknown): value is Convertible {
  return typeof value === 'object' && value !== null && 'toJS' in value;
}

function sentence(message: string): string {
  const line = message.split('\n', 1)[0]?.trim() || 'it is not valid YAML';
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
