import { escapeLatex, stripLatex } from '../latex.ts';

/** Whether every brace has its partner, as BibTeX counts them. */
function balances(value: string): boolean {
  let depth = 0;
  for (const sign of value) {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Fields that are read as they stand: identifiers, addresses, keys and options. */
const verbatim = new Set([
  'crossref',
  'doi',
  'entryset',
  'eprint',
  'file',
  'ids',
  'options',
  'related',
  'url',
  'urlraw',
  'xdata',
  'xref',
]);

/** What keeps its signs: commands that take their argument as it stands, mathematics, escaped signs. */
const keepsSigns = /\\(?:url|href|path|nolinkurl|doi|verb)\s*\{[^{}]*\}|\$[^$]*\$|\\[\s\S]/;
/** Fields whose words are parts of names. */
const nameFields = new Set(['author', 'bookauthor', 'editor', 'translator']);

const bareSigns = new RegExp(`${keepsSigns.source}|[&#%_]`, 'g');

/**
 * Signs that LaTeX gives a meaning and that stand in a value by themselves. This project reads them
 * as the letters they were meant as; stricter readers drop the whole field.
 */
function escapeBareSigns(field: string, value: string): string {
  // Between the parts of a name a command without braces would begin a particle.
  const [open, close] = nameFields.has(field) ? ['{', '}'] : ['', ''];
  return value.replace(bareSigns, (part) =>
    part.length === 1 ? `${open}\\${part}${close}` : part,
  );
}

const monthMacro = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/;

/**
 * One entry as text. Values whose braces do not balance are written as plain text; the names of
 * months stand without braces, for styles to print in their language.
 */
export function writeEntry(
  type: string,
  key: string,
  fields: Iterable<readonly [string, string]>,
): string {
  const lines = [...fields].map(([name, value]) => {
    if (name === 'month' && monthMacro.test(value)) return `  month = ${value},\n`;
    const balanced = balances(value) ? value : escapeLatex(stripLatex(value));
    const safe = verbatim.has(name) ? balanced : escapeBareSigns(name, balanced);
    return `  ${name} = {${safe}},\n`;
  });
  return `@${type}{${key || 'nokey'},\n${lines.join('')}}\n`;
}
