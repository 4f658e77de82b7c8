import { type BenchEntry, printEntry } from './clean-entry.ts';
import { type DefectKind, inEntry, inField } from './kind.ts';

/** The same number with another check digit. */
function wrongCheck(number: string, shift: number): string {
  const last = number.slice(-1);
  const value = last === 'X' ? 10 : Number(last);
  return `${number.slice(0, -1)}${(value + 1 + shift) % 10}`;
}

/** Two neighbouring digits swapped. */
function swapped(number: string, at: number): string | null {
  const digits = [...number];
  const [a = '', b = ''] = digits.slice(at, at + 2);
  if (!/\d\d/.test(a + b) || a === b) return null;
  digits.splice(at, 2, b, a);
  return digits.join('');
}

const withField = (entry: BenchEntry, name: string, value: string): string =>
  printEntry({ ...entry, fields: new Map(entry.fields).set(name, value) });

const capitals = (text: string): string => text.toUpperCase();

export const fieldKinds: readonly DefectKind[] = [
  inEntry('required field missing', ['require-field'], (text, _dice, { type }) => {
    const name =
      type === 'article' ? 'journaltitle' : type === 'incollection' ? 'booktitle' : 'title';
    return text.replace(new RegExp(`  ${name} = .*\\n`), '');
  }),
  inEntry('name of a field misspelt', ['no-unknown-field'], (text, dice) => {
    const slips = [
      ['publisher =', 'pubisher ='],
      ['journaltitle =', 'jounraltitle ='],
      ['volume =', 'volumne ='],
      ['location =', 'loaction ='],
      ['booktitle =', 'bookttitle ='],
      ['institution =', 'insitution ='],
      ['urldate =', 'urlldate ='],
      ['editor =', 'edtior ='],
    ] as const;
    const present = slips.filter(([right]) => text.includes(`  ${right}`));
    if (present.length === 0) return null;
    const [right, wrong] = dice.pick(present);
    return text.replace(`  ${right}`, `  ${wrong}`);
  }),
  inEntry('type misspelt', ['no-unknown-type'], (text, dice) =>
    text.replace(/^@(\w)(\w)(\w)/, dice.pick(['@$2$1$3', '@$1$2$2$3', '@$1$3'])),
  ),
  inEntry('empty field', ['no-empty-field'], (text, dice) =>
    text.replace(
      /\}\n$/,
      `  ${dice.pick(['note', 'series', 'addendum'])} = ${dice.pick(['{}', '""', '{ }'])},\n}\n`,
    ),
  ),
  inEntry('field twice', ['no-duplicate-field'], (text, dice) =>
    text.replace(
      /\}\n$/,
      `  ${dice.pick(['title', 'Title', 'date', 'author'])} = {Something Else, Again},\n}\n`,
    ),
  ),
  inField('DOI broken', ['valid-doi'], 'doi', (value, dice) =>
    dice.pick([
      value.replace('10.', '1O.'),
      value.replace('/', ''),
      value.replace('/', ' '),
      value.slice(3),
      `${value}.`,
      value.slice(0, value.indexOf('/')),
      value.replace('5555/', '5555/ '),
    ]),
  ),
  inField('ISBN with a wrong check digit', ['valid-isbn'], 'isbn', (value, dice) =>
    wrongCheck(value, dice.number(8)),
  ),
  inField('ISBN with a digit lost', ['valid-isbn'], 'isbn', (value, dice) => {
    const at = dice.number(value.length);
    return value.slice(0, at) + value.slice(at + 1);
  }),
  inField('ISSN with a wrong check digit', ['valid-issn'], 'issn', (value, dice) =>
    wrongCheck(value, value.endsWith('X') ? dice.number(9) - 1 : dice.number(8)),
  ),
  inField('ISSN with two digits swapped', ['valid-issn'], 'issn', (value, dice) =>
    swapped(value, dice.number(8)),
  ),
  inField('web address broken', ['valid-url'], 'url', (value, dice) =>
    dice.pick([
      value.replace('https://', 'htps://'),
      value.replace('https://', 'https:/'),
      value.replace('https://', 'https//'),
      value.replace('https://', ''),
      value.replace('example.org/', 'example. org/'),
      `<${value}>`,
      `[page](${value})`,
      `\\url{${value}}`,
      `${value})`,
      `${value}.`,
      'javascript:alert(1)',
      `https://https://${value.slice(8)}`,
      `${value} (accessed 3 May 2020)`,
      value.replace(/#.*|$/, '...'),
      value.replace('example.org', 'example'),
    ]),
  ),
  inEntry('DOI as a web address', ['no-doi-in-url'], (text, dice, entry) => {
    const doi = entry.fields.get('doi');
    return doi === undefined
      ? null
      : text.replace(
          / {2}doi = .*/,
          `  url = {https://${dice.pick(['', 'dx.'])}doi.org/${doi}},\n  urldate = {2026-01-02},`,
        );
  }),
  inEntry('no date of visit', ['require-urldate'], (text, _dice, { type }) =>
    type === 'online'
      ? text.replace(/ {2}urldate = .*\n/, '').replace(/ {2}date = .*\n/, '')
      : null,
  ),
  inField('date that is none', ['valid-date'], 'date', (value, dice) => {
    const year = value.slice(0, 4);
    return dice.pick([
      `${year}-13`,
      `${year}-02-30`,
      `${year}a`,
      `March ${year}`,
      `3.5.${year}`,
      `${year}-3-5`,
      `${year}-${Number(year) + 2}`,
      `20${year}`,
      'in press',
      'n.d.',
      `c. ${year}`,
      `${year}/${Number(year) - 3}`,
    ]);
  }),
  inField('date to come', ['valid-date'], 'date', (_value, dice) => `${2031 + dice.number(60)}`),
  inField(
    'visit before publication',
    ['no-year-conflict'],
    'urldate',
    (_value, _dice, { type, mention }) =>
      type === 'online' ? `${Number(mention.year) - 2}-03-04` : null,
  ),
  inEntry('year against date', ['no-year-conflict'], (text, dice, { mention }) =>
    text.replace(
      / {2}date = /,
      `  year = {${Number(mention.year) - 1 - dice.number(9)}},\n  date = `,
    ),
  ),
  inEntry('year against the DOI', ['no-year-conflict'], (text, dice, { fields, mention }) => {
    const wrong = Number(mention.year) + 7 + dice.number(5);
    return fields.has('doi') && wrong < 2026
      ? text.replace(/doi = .*/, `doi = {10.1016/j.harbstud.${wrong}.03.0${10 + dice.number(80)}},`)
      : null;
  }),
  inField('pages reversed', ['valid-pages'], 'pages', (value) =>
    value.split('--').reverse().join('--'),
  ),
  inField('pages reversed by a lost digit', ['valid-pages'], 'pages', (value) => {
    const [first = '', last = ''] = value.split('--');
    const cut = last.slice(0, -1);
    // 128--35 is a short form of 128--135, and no mistake.
    return first.length === 3 && cut.length === 2 && Number(first.slice(1)) > Number(cut)
      ? `${first}--${cut}`
      : null;
  }),
  inField('last page missing', ['valid-pages'], 'pages', (value) => value.replace(/--.*/, '--')),
  inField('dash between pages of the wrong kind', ['valid-pages'], 'pages', (value, dice) =>
    value.replace('--', dice.pick(['---', '—', '−', ' to ', '~'])),
  ),
  inField(
    'word in front of the pages',
    ['valid-pages'],
    'pages',
    (value, dice) => `${dice.pick(['pp. ', 'p. ', 'pages '])}${value}`,
  ),
  inField('et al. typed', ['valid-person-names'], ['author', 'editor'], (value, dice) =>
    value.startsWith('{')
      ? null
      : `${value}${dice.pick([' et al.', ' and et al.', ', et al.', ' et al', ' and et. al.', ' m.fl.'])}`,
  ),
  inField('names joined by another sign', ['valid-person-names'], 'author', (value, dice) =>
    value.includes(' and ')
      ? value.replaceAll(' and ', dice.pick(['; ', ' & ', ' \\& ', ', ']))
      : null,
  ),
  inField('organisation without braces', ['valid-person-names'], 'author', (value) =>
    value.startsWith('{') ? value.slice(1, -1) : null,
  ),
  inField('number in a name', ['valid-person-names'], 'author', (value, dice) =>
    value.startsWith('{') ? null : value.replace(/$|(?= and )/, `${1 + dice.number(3)}`),
  ),
  inField('name in capitals', ['valid-person-names'], 'author', (value) =>
    value.startsWith('{') || /^[^,]{0,3},/.test(value)
      ? null
      : value.split(' and ').map(capitals).join(' and '),
  ),
  inField('name missing beside an and', ['valid-person-names'], 'author', (value, dice) =>
    value.startsWith('{')
      ? null
      : dice.pick([`${value} and`, `and ${value}`, value.replace(/$/, ' and and Eriksen, Carla')]),
  ),
  inField('title in capitals', ['no-all-caps-title'], ['title', 'booktitle'], capitals),
  inField('markup in a field', ['no-markup-in-field', 'valid-latex'], 'title', (value, dice) => {
    const words = value.split(' ');
    const at = dice.number(words.length);
    const word = words[at] ?? '';
    words[at] = dice.pick([
      `<i>${word}</i>`,
      `*${word}*`,
      `**${word}**`,
      `${word} &amp; more`,
      `${word}&nbsp;`,
      `<sub>2</sub>${word}`,
      `&quot;${word}&quot;`,
      `_${word}_`,
    ]);
    return words.join(' ');
  }),
  inField(
    'full stop behind a title',
    ['no-trailing-period'],
    ['title', 'booktitle'],
    (value) => `${value}.`,
  ),
  inField(
    'address in a title',
    ['no-url-in-title'],
    'title',
    (value, dice) =>
      `${value} ${dice.pick(['https://example.org/here', 'www.example.org/here', 'doi:10.5555/12345678'])}`,
  ),
  inField('letter of another script', ['no-mixed-script'], ['title', 'author'], (value, dice) => {
    const pairs = [
      ['a', 'а'],
      ['e', 'е'],
      ['o', 'о'],
      ['c', 'с'],
      ['p', 'р'],
      ['i', 'і'],
    ] as const;
    const [latin, cyrillic] = dice.pick(pairs);
    const at = value.search(new RegExp(`(?<=\\p{L})${latin}(?=\\p{L})`, 'u'));
    return at < 0 ? null : value.slice(0, at) + cyrillic + value.slice(at + 1);
  }),
  inField('letters taken apart (not NFC)', ['unicode-nfc'], 'author', (value) => {
    const apart = value.normalize('NFD');
    return apart === value ? null : apart;
  }),
  inField('hidden character', ['no-control-characters'], ['title', 'author'], (value, dice) => {
    const at = 2 + dice.number(value.length - 3);
    return (
      value.slice(0, at) +
      dice.pick(['\u200b', '\u00ad', '\u0007', '\ufeff', '\ufffd', '\u202e', '\u0000']) +
      value.slice(at)
    );
  }),
  inField('language that is none', ['valid-langid'], 'langid', (_value, dice) =>
    dice.pick(['en', 'eng', 'English', 'enlgish', 'nb-NO', 'en_US', 'deutsch']),
  ),
  inField('word in the field of the volume', ['valid-number'], 'volume', (value, dice) =>
    dice.pick([`vol. ${value}`, `Vol ${value}`, `Volume ${value}`, 'n/a', `Bd. ${value}`]),
  ),
  inField('word in the field of the number', ['valid-number'], 'number', (value, dice, { type }) =>
    type === 'article'
      ? dice.pick([`no. ${value}`, `No ${value}`, `Issue ${value}`, 'n/a', `nr. ${value}`])
      : null,
  ),
  inField(
    'volume with its issue',
    ['valid-number'],
    'volume',
    (value, dice) => `${value}(${1 + dice.number(4)})`,
  ),
  inEntry('edition in words', ['valid-number'], (_text, dice, entry) =>
    entry.type === 'book'
      ? withField(entry, 'edition', dice.pick(['2nd', 'Second', '3rd ed.', 'second edition']))
      : null,
  ),
  inField(
    'value that is a reminder',
    ['no-placeholder'],
    ['publisher', 'pages', 'journaltitle', 'location'],
    (_value, dice) => dice.pick(['TODO', '???', 'TBD', 'citation needed', 'XXX']),
  ),
];
