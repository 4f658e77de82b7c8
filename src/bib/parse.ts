import { readComment, readPreamble, readStrings } from './parse/command.ts';
import { Cursor, code } from './parse/cursor.ts';
import { type Head, readEntry } from './parse/entry.ts';
import { opensWithParenthesis } from './parse/key.ts';
import type { BibFile, BibNode } from './tree.ts';

const headPattern = /@\s{0,20}([^\s\d{}(),="#%@'\\~][^\s{}(),="#%@'\\~]{0,80})(\s{0,20})([{(])?/y;
const commonTypes =
  /^(?:article|book|misc|online|report|thesis|in(?:book|collection|proceedings))$/i;
const lineStart = /[\r\n]/;

interface Found {
  readonly head: Head;
  /** Offset behind the head, delimiter included. */
  readonly end: number;
  readonly delimited: boolean;
}

/** The head of a command or an entry at an `@`; null when the `@` is part of a remark. */
function findHead(text: string, at: number): Found | null {
  headPattern.lastIndex = at;
  const match = headPattern.exec(text);
  if (!match) return null;
  const [whole, type = '', space = '', open] = match;
  const end = at + whole.length;
  const typeEnd = end - (open ? 1 : 0) - space.length;
  const delimited = open === '{' || (open === '(' && opensWithParenthesis(text, at, end - 1));
  const typeSpan = { start: typeEnd - type.length, end: typeEnd };
  const head = { start: at, type, typeSpan, open: open === '(' ? code.parenOpen : code.braceOpen };
  return { head, end: delimited ? end : typeEnd, delimited };
}

/** Reads the command or entry of a head; an empty list when it is a mere remark. */
function readNodes(cursor: Cursor, { head, end, delimited }: Found): BibNode[] {
  const command = head.type.toLowerCase();
  cursor.at = end;
  cursor.beginEntry();
  if (command === 'comment') {
    return [readComment(cursor, head.start, delimited && head.open === code.braceOpen)];
  }
  if (!delimited) {
    const before = head.start === 0 || lineStart.test(cursor.text[head.start - 1] ?? '');
    if (before && commonTypes.test(head.type)) {
      const { start, end: typeEnd } = head.typeSpan;
      cursor.report('missing-open-brace', start - 1, typeEnd, { found: head.type });
    }
    return [];
  }
  if (command === 'string') return readStrings(cursor, head);
  if (command === 'preamble') return [readPreamble(cursor, head)];
  return [readEntry(cursor, head)];
}

/** Moves to the next `@` outside of `%` remarks, or to the end of the text. */
function findAt(cursor: Cursor): void {
  const { text } = cursor;
  while (cursor.at < text.length) {
    const unit = text.charCodeAt(cursor.at);
    if (unit === code.at) return;
    if (unit === code.percent) cursor.skipLine();
    else cursor.at += 1;
  }
}

/**
 * Reads the text of a `.bib` file (BibTeX or biblatex) into a tree that holds every character.
 * Never throws: errors become problems, and reading goes on at the next entry. Takes time linear
 * in the length of the text, and no deep nesting can exhaust the stack.
 * @param path the file's path relative to the project, as people know it
 */
export function parseBib(text: string, path: string): BibFile {
  const cursor = new Cursor(text);
  const nodes: BibNode[] = [];
  let covered = 0;
  for (;;) {
    findAt(cursor);
    const at = cursor.at;
    if (cursor.done) break;
    const found = findHead(text, at);
    const read = found ? readNodes(cursor, found) : [];
    if (read.length === 0) {
      cursor.at = Math.max(cursor.at, at + 1);
      continue;
    }
    if (covered < at) nodes.push({ kind: 'text', span: { start: covered, end: at } });
    nodes.push(...read);
    covered = cursor.at;
  }
  if (covered < text.length)
    nodes.push({ kind: 'text', span: { start: covered, end: text.length } });
  const problems = cursor.problems.sort((a, b) => a.span.start - b.span.start);
  return { path, text, nodes, problems };
}
