/** Invented bibliographies of any size, the same for the same seed. */
import { createDice, type Dice } from './dice.ts';

const families =
  'Aas Bakke {\\O}stby M\\"uller Garc{\\\'i}a Löfgren Nyström {de Vries} Okafor Nguyen Święcki Ruiz-Soto'.split(
    / (?![^{]*\})/,
  );
const givens = 'Anna May-Britt J. P. Kari Léa Ibrahim M. Sofie'.split(' ');
const words =
  'harbour archive letters winter coast measure school river memory market lamp bridge garden signal weather island kitchen railway mirror orchard'.split(
    ' ',
  );
const places = ['Oslo', 'Bergen', 'Malmö', 'Wien', 'Kraków', 'Porto'];
const organisations = ['Institute of Harbours', 'Board of Weather and Tides', 'Archive Society'];

const phrase = (dice: Dice, length: number): string =>
  Array.from({ length }, () => dice.pick(words)).join(' ');

function title(dice: Dice): string {
  const text = phrase(dice, 4 + dice.number(5));
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  switch (dice.number(4)) {
    case 0:
      return `${start}: {${dice.pick(words).toUpperCase()}} and \\emph{${dice.pick(words)}}`;
    case 1:
      return `${start} -- ${phrase(dice, 2)} \\& ${dice.pick(words)}`;
    default:
      return start;
  }
}

function names(dice: Dice): string {
  if (dice.number(8) === 0) return `{${dice.pick(organisations)}}`;
  const list = Array.from(
    { length: 1 + dice.number(4) },
    () => `${dice.pick(families)}, ${dice.pick(givens)}`,
  );
  return [...list, ...(dice.number(12) === 0 ? ['others'] : [])].join(' and ');
}

function date(dice: Dice): string {
  const year = 1960 + dice.number(66);
  const month = String(1 + dice.number(12)).padStart(2, '0');
  const day = String(1 + dice.number(28)).padStart(2, '0');
  return (
    [`${year}`, `${year}-${month}`, `${year}-${month}-${day}`, `${year}/${year + 1}`][
      dice.number(4)
    ] ?? ''
  );
}

type Fields = Record<string, string>;

/** Fields of one entry of each kind besides author, title and date. */
const kinds: readonly [type: string, fields: (dice: Dice, at: number) => Fields][] = [
  [
    'article',
    (dice, at) => ({
      journaltitle: `Journal of ${dice.pick(words)} studies`,
      volume: String(1 + dice.number(80)),
      number: String(1 + dice.number(12)),
      pages: `${at}--${at + dice.number(40)}`,
      doi: `10.5555/kk.${at}`,
      url: `https://example.org/a_${at}?q=%20x~y`,
      langid: dice.pick(['english', 'norsk', 'ngerman']),
    }),
  ],
  [
    'book',
    (dice) => ({
      subtitle: phrase(dice, 4),
      publisher: `${dice.pick(places)} Press`,
      location: dice.pick(places),
      edition: String(1 + dice.number(4)),
      isbn: '978-3-16-148410-0',
    }),
  ],
  [
    'incollection',
    (dice, at) => ({
      booktitle: title(dice),
      editor: names(dice),
      publisher: `${dice.pick(places)} Press`,
      pages: `${at}--${at + 9}`,
    }),
  ],
  [
    'report',
    (dice, at) => ({
      institution: `{${dice.pick(organisations)}}`,
      type: 'Report',
      number: `${at}:${dice.number(9)}`,
      url: `https://example.org/report/${at}`,
      urldate: '2024-05-06',
    }),
  ],
  [
    'online',
    (dice, at) => ({
      organization: dice.pick(organisations),
      url: `https://example.org/page/${at}#top`,
      urldate: '2024-05-06',
      abstract: phrase(dice, 60),
    }),
  ],
  ['thesis', (dice) => ({ type: 'phdthesis', institution: `University of ${dice.pick(places)}` })],
];

/** The text of a bibliography of `count` invented entries of many kinds, about 330 bytes each. */
export function generateBibliography(count: number, seed: number): string {
  const dice = createDice(seed);
  const entries: string[] = [];
  for (let at = 1; at <= count; at += 1) {
    const [type, more] =
      kinds[dice.number(10) < 4 ? 0 : dice.number(kinds.length)] ?? kinds[0] ?? [];
    const fields: Fields = { author: names(dice), title: title(dice), date: date(dice) };
    Object.assign(fields, more?.(dice, at));
    const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
    entries.push(`@${type}{entry${at},\n${lines.join('\n')}\n}\n`);
  }
  return entries.join('\n');
}
