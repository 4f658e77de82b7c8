import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/bib/citation-js.ts';
import { escapeLatex, prepareLatex, stripLatex } from '../../src/bib/latex.ts';
import { extraCommands } from '../../src/bib/latex-commands.ts';

describe('LaTeX as people read it', () => {
  test.each([
    ['{\\O}stby', 'Østby'],
    ['M{\\"u}ller, M\\"uller', 'Müller, Müller'],
    ['{\\AA}rhus and \\aa s', 'Århus and ås'],
    ["Garc{\\'\\i}a, Garc{\\'{\\i}}a", 'García, García'],
    ['Fran\\c{c}ois, {\\c c}', 'François, ç'],
    ['Stra{\\ss}e, \\L{}odz', 'Straße, Łodz'],
    ['1736--1739 --- yes', '1736–1739 — yes'],
    ["``quoted'' and \\enquote*{more}", '“quoted” and “more”'],
    ['Health \\& Safety, 50\\%, \\$5, \\#1, a\\_b', 'Health & Safety, 50%, $5, #1, a_b'],
    ['costs $5', 'costs $5'],
    ['$5 and $6', '5 and 6'],
    ['0 $\\leq$ x $\\to$ y, 45$^\\circ$', '0 ≤ x → y, 45°'],
    ['a\\ldots{} b', 'a… b'],
    ['\\mbox{together} \\textnormal{plain}', 'together plain'],
    ['\\textit without braces', 'without braces'],
    ['{\\noopsort{1973b}}1973', '1973'],
    ['see \\href{https://example.org}{here}', 'see here'],
    ['ends in \\', 'ends in'],
    ["\\'{} alone \\'", 'alone'],
    ['\\begin{it}x\\end{em}', 'x'],
    ['a \\{ b', 'a { b'],
    ['{{{{deep}}}}', 'deep'],
  ])('%s', (latex, text) => {
    expect(readText(latex).replaceAll('\u00a0', ' ').trim()).toBe(text);
  });

  test('a thousand nested braces are no danger', () => {
    expect(readText(`${'{'.repeat(1000)}x\\'e${'}'.repeat(1000)}`)).toMatch(/^xé?e?$/);
  });

  test('any value at all is read as some text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '$',
      '\\',
      "\\'",
      '\\emph',
      '\\begin{a}',
      '^',
      '_',
      '~',
      'a',
      ' ',
      '--',
      '"',
    );
    const value = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(value, (text) => typeof readText(text) === 'string'),
      { numRuns: 2000 },
    );
  });
});

describe('stripLatex', () => {
  test('keeps the words', () => {
    expect(stripLatex('{\\bf A} \\emph{word} \\& $x$ -- \\ss')).toBe('A word & $x$ – ß');
  });
});

describe('escapeLatex', () => {
  test('any text is read back as it was', () => {
    const text = fc
      .stringMatching(/^[a-zé{}\\$&%#_~^"']{0,20}$/)
      .filter((value) => !/''|``/.test(value));
    fc.assert(
      fc.property(text, (plain) => {
        expect(readText(escapeLatex(plain))).toBe(plain);
      }),
    );
  });
});

test('values without LaTeX are not touched', () => {
  expect(prepareLatex('Plain {Title}: 5% of it')).toBe('Plain {Title}: 5% of it');
});

test('each extra command gives its text', () => {
  for (const [name, text] of Object.entries(extraCommands)) {
    if (text === '$') continue;
    expect(readText(`a\\${name}{}b`), name).toBe(`a${text}b`);
  }
});
