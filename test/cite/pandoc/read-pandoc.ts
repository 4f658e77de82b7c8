import { execFileSync } from 'node:child_process';
import { readSuffix } from '../../../src/cite/locator/read-suffix.ts';
import type { CitationForm } from '../../../src/cite/types.ts';

/** One key as a reader of citations understood it, in a form in which two readers compare. */
export interface Reading {
  readonly key: string;
  readonly form: CitationForm;
  readonly prefix: string;
  readonly suffix: string;
  readonly locator: string;
}

interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}

interface PandocCitation {
  readonly citationId: string;
  readonly citationPrefix: readonly PandocNode[];
  readonly citationSuffix: readonly PandocNode[];
  readonly citationMode: { readonly t: string };
}

/**
 * pandoc's dialect as the comparison reads it: its own Markdown, with bare web addresses as
 * links, which they are here too (GFM), and without example lists, so that a paragraph that
 * begins with `@a.` is no list.
 */
const DIALECT = 'markdown-example_lists';

/** Whether the program is on this machine. */
export function hasPandoc(): boolean {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** All citations of a text, in order, nested ones after the one they stand in. */
export function readWithPandoc(markdown: string, dialect: string = DIALECT): Reading[] {
  const json = execFileSync('pandoc', ['-f', dialect, '-t', 'json'], {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const readings: Reading[] = [];
  collect(JSON.parse(json), readings);
  return readings;
}

const forms: Readonly<Record<string, CitationForm>> = {
  NormalCitation: 'parenthetical',
  AuthorInText: 'narrative',
  SuppressAuthor: 'suppressed',
};

function collect(value: unknown, readings: Reading[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (isCite(value)) {
    for (const citation of value.c[0]) {
      const { locator, suffix } = readSuffix(plain(citation.citationSuffix));
      readings.push({
        key: citation.citationId,
        form: forms[citation.citationMode.t] ?? 'parenthetical',
        prefix: comparable(plain(citation.citationPrefix)),
        suffix: comparable(suffix),
        locator: locator ? comparable(`${locator.label} ${locator.value}`) : '',
      });
      collect(citation.citationPrefix, readings);
      collect(citation.citationSuffix, readings);
    }
    return;
  }
  for (const part of Object.values(value)) collect(part, readings);
}

function isCite(value: object): value is { t: 'Cite'; c: [PandocCitation[], PandocNode[]] } {
  return 't' in value && value.t === 'Cite';
}

/** The words of inline nodes. */
function plain(nodes: readonly PandocNode[]): string {
  return nodes.map(plainNode).join('');
}

function plainNode({ t, c }: PandocNode): string {
  if (t === 'Str' && typeof c === 'string') return c;
  if (t === 'Space' || t === 'SoftBreak' || t === 'LineBreak') return ' ';
  if (t === 'RawInline' || t === 'Note' || !Array.isArray(c)) return '';
  if (t === 'Code') return String(c[1]);
  if (t === 'Math') return `$${c[1]}$`;
  if (t === 'Quoted') {
    const isSingle = c[0]?.t === 'SingleQuote';
    return isSingle ? `'${plain(c[1])}'` : `"${plain(c[1])}"`;
  }
  const inlines: unknown = c.findLast((part) => Array.isArray(part) && part.some(isNode));
  return plain(c.some(isNode) ? c : Array.isArray(inlines) ? inlines : []);
}

function isNode(value: unknown): value is PandocNode {
  return typeof value === 'object' && value !== null && 't' in value;
}

/** What the two may write differently: quotation marks, dashes, dots, blanks, a key's braces. */
export function comparable(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/—/g, '---')
    .replace(/–/g, '--')
    .replace(/…/g, '...')
    .replace(/@\{([^{}\s]*)\}/g, '@$1')
    .replace(/\s+/g, ' ')
    .trim();
}
