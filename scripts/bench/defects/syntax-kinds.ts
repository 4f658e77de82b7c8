import { between, type DefectKind, inEntry, inField } from './kind.ts';

const parse = ['no-parse-error'];

export const syntaxKinds: readonly DefectKind[] = [
  inEntry('brace never closed', parse, (text, dice) => {
    const values = [...text.matchAll(/\},\n/g)];
    const at = dice.pick(values).index;
    return text.slice(0, at) + text.slice(at + 1);
  }),
  inEntry('brace too many', parse, (text, dice) => {
    // Behind the last field it does no more than close the entry a line early.
    const values = [...text.matchAll(/\},\n(?= )/g)];
    const at = dice.pick(values).index;
    return `${text.slice(0, at)}}${text.slice(at)}`;
  }),
  inEntry('comma missing between fields', parse, (text, dice) => {
    const commas = [...text.matchAll(/\},\n(?= )/g)].map(({ index }) => index);
    if (commas.length < 2) return null;
    const at = dice.pick(commas);
    return `${text.slice(0, at)}}${text.slice(at + 2)}`;
  }),
  inEntry('entry never closed', parse, (text) => text.replace(/\}\n$/, '')),
  inEntry('entry without a key', parse, (text) => text.replace(/\{[^,]*,/, '{')),
  inEntry('field without an equals sign', parse, (text) => text.replace('title =', 'title')),
  inEntry('quotation mark never closed', parse, (text) =>
    text.replace(/title = \{([^}]*)\}/, 'title = "$1'),
  ),
  inField('sign of LaTeX not escaped', ['valid-latex'], 'title', (value, dice) =>
    between(value, dice, dice.pick(['& more', '50% of', '#3', 'a_b', 'costs $5'])),
  ),
  inField('command that does not exist', ['valid-latex'], 'title', (value, dice) =>
    between(value, dice, dice.pick(['\\emhp{x}', '\\texbf{x}', '\\foreignwords{x}', '\\ahref{x}'])),
  ),
  inField(
    'reference run into another',
    ['no-run-together-entry'],
    ['title', 'publisher', 'pages', 'institution'],
    (value, dice) =>
      `${value}. ${dice.pick(['Horvath, G., Isaksen, K. (2014)', 'Karlsson, E. (1999)', 'Tremblay, M., & Zavala, P. (2018)', 'Vandenberghe, L., Abebe, T. and Ustinov, D. (2003)'])}. ${dice.pick(['Winters of the coast', 'The price of salt', 'Letters home'])}. Quay Press`,
  ),
];
