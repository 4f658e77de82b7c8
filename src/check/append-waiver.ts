import { isMap, isSeq, parseDocument, stringify, type YAMLSeq } from 'yaml';
import type { Waiver } from './types.ts';
import { readWaivers } from './waivers.ts';

export type NewWaiver = Omit<Waiver, 'source' | 'within'>;

/**
 * The text of `waivers.yaml` with one more waiver at its end. What stands in the file stays as it is,
 * comments and order included.
 * @throws {Error} when the text is not a list of waivers that can be read; see `readWaivers`.
 */
export function appendWaiver(text: string, waiver: NewWaiver): string {
  if (text.startsWith('\ufeff')) return `\ufeff${appendWaiver(text.slice(1), waiver)}`;
  const written = insertAsText(text, waiver);
  if (written !== null && isOneMore(text, written, waiver)) return written;
  const rewritten = insertAsNode(text, waiver);
  if (isOneMore(text, rewritten, waiver)) return rewritten;
  throw new Error('The waivers cannot be read, so none can be added.');
}

/** Adds lines behind the last waiver; null when the list is not written line by line. */
function insertAsText(text: string, waiver: NewWaiver): string | null {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const list = listIn(text);
  const [start, valueEnd] = list?.range ?? [];
  if (list?.flow || start === undefined || valueEnd === undefined) return null;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const indent = text.slice(lineStart, start);
  if (indent.trim() !== '') return null;
  let end = valueEnd;
  while (text[end - 1] !== '\n' && end < text.length) end += 1;
  const before = text.slice(0, end);
  const lines = stringify([waiver], { lineWidth: 0 }).trimEnd().split('\n');
  const added = lines.map((line) => `${indent}${line}${eol}`).join('');
  return `${before}${before.endsWith('\n') ? '' : eol}${added}${text.slice(end)}`;
}

/** For an empty file, and for a list in brackets. */
function insertAsNode(text: string, waiver: NewWaiver): string {
  const document = parseDocument(text, { logLevel: 'silent' });
  const path = isSeq(document.contents) ? [] : ['waivers'];
  if (isSeq(document.getIn(path))) document.addIn(path, document.createNode(waiver));
  else document.setIn(path, document.createNode([waiver]));
  return document.toString({ lineWidth: 0 });
}

function listIn(text: string): YAMLSeq | null {
  const { contents } = parseDocument(text, { logLevel: 'silent' });
  const list = isMap(contents) ? contents.get('waivers') : contents;
  return isSeq(list) ? list : null;
}

/** Whether the waivers are those from before and the new one, read without a complaint more. */
function isOneMore(before: string, after: string, waiver: NewWaiver): boolean {
  const read = (text: string) => readWaivers({ path: '', text });
  const plain = ({ source: _, ...rest }: Waiver): string =>
    JSON.stringify(Object.entries(rest).sort());
  const old = read(before);
  const all = read(after);
  const expected = [...old.waivers.map(plain), JSON.stringify(Object.entries(waiver).sort())];
  return (
    all.problems.length === old.problems.length &&
    all.waivers.map(plain).join('\n') === expected.join('\n')
  );
}
