import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { collapseSpace } from './fields.ts';
import { extraCommands, mathAccents } from './latex-commands.ts';

const { constants } = plugins.config.get('@bibtex');
// The table of mathematical commands is there, but the type does not say so.
const mathTable: object = ('mathCommands' in constants && constants.mathCommands) || {};
const mathCommands = Object.entries(mathTable).filter(
  (row): row is [string, string] => typeof row[1] === 'string',
);
const extra = new Map(Object.entries(extraCommands));
const plain = new Map([...mathCommands, ...Object.entries(constants.commands), ...extra]);
const lookAlikes = new Map(Object.entries(mathAccents));
const accents = new Map(Object.entries(constants.diacritics));
const takesArgument = new Set([
  ...Object.keys(constants.formattingCommands),
  ...Object.keys(constants.argumentCommands),
]);
const switches = new Set(Object.keys(constants.formattingEnvs));
const escaped = /^[&%$#_{}]$/;
const command = /\\(?:([A-Za-z]+)\*?( *)|([^A-Za-z]))/g;
const special = /[\\$]/;
/** Depth of braces beyond which a value is read without its markup; recursion handles it up to here. */
const deepest = 50;

/** Whether braces balance when `\{` and `\}` do not count, as citation-js reads them. */
function bracesBalance(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c) at += 1;
    else if (unit === 0x7b) depth += 1;
    else if (unit === 0x7d) depth -= 1;
    if (depth < 0 || depth > deepest) return false;
  }
  return depth === 0;
}

function countDollars(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c) at += 1;
    else if (unit === 0x24) count += 1;
  }
  return count;
}

/** What citation-js is to see in the place of one command: itself, its text, or nothing. */
function rewriteCommand(written: string, name: string, next: string): string {
  // `\\enquote*` and the like: citation-js knows the commands without the star only.
  const whole = written.replace(/^(\\[A-Za-z]+)\*/, '$1');
  const accent = lookAlikes.get(name);
  if (accent !== undefined) return next === '{' ? `\\${accent} ` : '';
  const text = extra.get(name);
  if (text !== undefined) return /^[A-Za-z]/.test(name) && /\w$/.test(text) ? `{${text}}` : text;
  if (escaped.test(name)) return whole;
  if (accents.has(name)) return next === '' || next === '}' ? '' : whole;
  if (takesArgument.has(name)) return next === '{' ? whole : '';
  if (plain.has(name) || switches.has(name)) return whole;
  return '';
}

/** Commands that hide something or whose last argument alone is text. */
const withoutArgument =
  /\\(?:begin|end|noopsort|[hv]space\*?|href|textcolor|color|foreignlanguage|hyperref)\s{0,9}(?:\{[^{}]{0,300}\}|\[[^\]]{0,300}\])/g;
const accentOverNothing = /\\([`'^"~=.])\s{0,9}\{\s{0,9}\}/g;
const accentOverDotless =
  /(\\[`'^"~=.uvHrc]\s{0,9})(?:\{\\([ij])\s{0,9}\}|\\([ij])(?![A-Za-z])\s{0,9})/g;

/**
 * A value that citation-js can read: commands it lacks are replaced, those it would print raw or
 * stumble over are dropped, stray `$` and `\` become text. Values without LaTeX come back as they are.
 */
export function prepareLatex(value: string): string {
  if (!special.test(value)) return bracesBalance(value) ? value : value.replace(/[{}]/g, '');
  let text = value
    .replace(withoutArgument, '')
    .replace(accentOverNothing, (_, accent: string) =>
      accent === '~' || accent === '^' ? `{${accent === '~' ? '\\textasciitilde' : accent}}` : '',
    )
    .replace(accentOverDotless, '$1{$2$3}')
    .replace(/((?:^|[^\\])(?:\\\\)*)\\$/, '$1');
  text = text.replace(command, (whole, word, _space, sign, offset: number, all: string) =>
    rewriteCommand(whole, word ?? sign ?? '', all.charAt(offset + whole.length)),
  );
  if (countDollars(text) % 2 === 1) text = text.replace(/(^|[^\\])\$/g, '$1\\$');
  return bracesBalance(text) ? collapseSpace(text) : escapeLatex(stripLatex(text));
}

/** A plain reading of a value, for when citation-js gives up: words without commands and braces. */
export function stripLatex(value: string): string {
  const text = value
    .replace(withoutArgument, '')
    .replace(command, (_, word?: string, _space?: string, sign?: string) => {
      const name = word ?? sign ?? '';
      if (accents.has(name)) return '';
      return escaped.test(name) ? name : (plain.get(name) ?? '');
    })
    .replace(/[{}\\]/g, '')
    .replace(/---?/g, (dash) => (dash.length === 3 ? '—' : '–'))
    .replace(/~/g, '\u00a0');
  return collapseSpace(text);
}

/** A text as LaTeX that means just this text. */
export const escapeLatex = (text: string): string =>
  text.replace(/[\\{}$&%#_~]/g, (sign) => {
    if (sign === '\\') return '\\textbackslash{}';
    return sign === '~' ? '\\textasciitilde{}' : `\\${sign}`;
  });
