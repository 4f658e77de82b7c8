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
    const safe = balances(value) ? value : escapeLatex(stripLatex(value));
    return `  ${name} = {${safe}},\n`;
  });
  return `@${type}{${key || 'nokey'},\n${lines.join('')}}\n`;
}
