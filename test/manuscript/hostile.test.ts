import { describe, expect, it } from 'vitest';
import { auditAgainstOwnList } from '../../src/manuscript/audit.ts';
import { readManuscript } from '../../src/manuscript/read.ts';
import type { ManuscriptKind } from '../../src/manuscript/types.ts';

const length = 200_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(length / piece.length));
const list = 'Text (Smith, 2019).\n\nReferences\n\n';

/** Texts that make careless patterns slow and careless recursion overflow. */
const texts: readonly (readonly [string, ManuscriptKind, string])[] = [
  ['brackets that open', 'text', filled('(')],
  ['brackets that close', 'text', filled(')')],
  ['brackets in a tangle', 'text', filled('([)]')],
  ['brackets deep inside each other', 'text', `${filled('(')}Smith, 2019${filled(')')}`],
  ['citations never closed', 'text', filled('(Smith, 2019 ')],
  ['years', 'text', `(${filled('2019, ')})`],
  ['letters behind a year', 'text', `(Smith, 2019a${filled(', b')})`],
  ['names', 'text', filled('Smith and Jones, ')],
  ['capitals', 'text', filled('Aa ')],
  ['initials', 'text', filled('A. ')],
  ['one word', 'text', filled('a')],
  ['broken words', 'text', filled('a-\n')],
  ['genitives', 'text', filled("Smith's book ")],
  ['quotation marks', 'text', filled('“a” (2019) ')],
  ['headings of lists', 'text', filled('References\n\n')],
  ['entries', 'text', list + filled('Smith, J. (2019). Title.\n\n')],
  ['entries on one line', 'text', list + filled('Smith, J. (2019). Title. Journal.')],
  ['authors of one entry', 'text', list + filled('Smith, J., ')],
  ['short forms', 'text', filled('World Health Organization (WHO) ')],
  ['placeholders', 'text', filled('(needs reference ')],
  ['NUL', 'text', filled('\0')],
  ['halves of surrogate pairs', 'text', filled('\ud800')],
  ['emphasis', 'markdown', filled('*')],
  ['links', 'markdown', filled('[a](')],
  ['comments', 'markdown', filled('<!--')],
  ['tags in Markdown', 'markdown', filled('<a ')],
  ['ticks', 'markdown', filled('`')],
  ['quotations', 'markdown', filled('> ')],
  ['rules', 'markdown', filled('- ')],
  ['tags that never end', 'html', filled('<a "')],
  ['elements', 'html', filled('<table>')],
  ['scripts', 'html', filled('<script>')],
  ['ampersands', 'html', filled('&')],
];

describe('an audit of nothing but', () => {
  it.each(texts)('%s (%s) ends, and counts what it lists', (_, kind, text) => {
    const { summary, citations } = auditAgainstOwnList(readManuscript({ path: 'm', text }, kind));
    expect(citations).toHaveLength(summary.citations + summary.placeholders);
  });
});
