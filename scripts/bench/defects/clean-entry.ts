import type { Dice } from '../dice.ts';

/** An entry as it is written into a bibliography. */
export interface BenchEntry {
  type: string;
  key: string;
  /** Values by field, without their braces, in the order in which they are written. */
  readonly fields: Map<string, string>;
  /** Family name of the first author and year, as a text would name the work. */
  readonly mention: { readonly author: string; readonly year: string };
}

export function printEntry({ type, key, fields }: BenchEntry): string {
  const lines = [...fields].map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

export const copyOf = (entry: BenchEntry, key: string): BenchEntry => ({
  ...entry,
  key,
  fields: new Map(entry.fields),
});

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const families = list(`
  Aasland Bergström Cavallaro Dąbrowski Eriksen Fernández Grünwald Håkonsen Ivanova Johansen Kowalczyk Lindqvist
  Mbeki Nakamura Okonkwo Petrović Quispe Rasmussen Şahin Thorvaldsen Umarov Vandenberghe Wójcik Xanthopoulos Yılmaz
  Zimmermann Abebe Beaumont Castellanos Demirtaş Engelbrecht Fitzgerald Gutiérrez Horvath Isaksen Jablonski Karlsson
  Leclerc Moriarty Nygaard Oyelaran Papadakis Rosenthal Skogheim Tremblay Ustinov Villanueva Whitcombe Zavala Brandvold
`);
const particled = ['van der Meulen', 'de la Cruz', "d'Amico", 'von Hallberg'];
const givens = list(`
  Anna Bjørn Carla Dmitri Elena Farid Greta Hamza Ingrid Joon Kari Léa Marek Nadia Olav Paola Rania Stefan Tuva Ursula
  Victor Wanda Yusuf Zoë Astrid Bram Chloé Davide Esther Filip
`);
const organisations = [
  'Centre for Coastal Studies',
  'Institute of Urban Memory',
  'Royal Society of Cartographers',
  'Ministry of Fisheries',
  'Council on Public Libraries',
];
const subjects = list(`
  harbours archives letters winters coasts measures schools rivers memories markets lamps bridges gardens signals storms
  islands kitchens railways mirrors orchards borders passports ferries choirs quarries windmills lighthouses tunnels
  ballads meadows glaciers factories parliaments sermons dialects textiles herrings volcanoes canals shipyards
`);
const doings = list(`
  mapping counting remembering governing repairing translating sheltering financing drawing teaching forgetting trading
  lighting building crossing singing weighing naming inheriting restoring
`);
const places = list(`
  Norway Portugal Estonia Ghana Peru Iceland Malta Kenya Slovenia Uruguay Scotland Sicily Bavaria Gotland Brittany Andalusia
`);
const qualities = list(
  'quiet early late rural urban coastal northern southern modern ancient public private',
);
const journals = [
  ['Journal of Harbour Studies', '2049-3630'],
  ['Northern Review of History', '1234-5679'],
  ['Annals of Public Memory', '0317-8471'],
  ['Quarterly of Urban Geography', '1050-1258'],
  ['European Bulletin of Archives', '0378-5955'],
] as const;
const publishers = ['Quay Press', 'Fjord Academic', 'Lantern Books', 'Meridian University Press'];
const cities = ['Oslo', 'Lisbon', 'Tallinn', 'Bergen', 'Valletta'];

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Every title stands once: its number decides over words of which no two titles share more than half. */
function title(dice: Dice): string {
  const opening = `${capitalise(dice.pick(doings))} ${dice.pick(qualities)} ${dice.pick(subjects)}`;
  const turn = dice.pick(['and the', 'without', 'beyond', 'against', 'through']);
  return `${opening} ${turn} ${dice.pick(qualities)} ${dice.pick(subjects)} in ${dice.pick(places)}`;
}

function person(dice: Dice): { family: string; name: string } {
  const at = dice.number(families.length + particled.length);
  const family = families[at] ?? particled[at - families.length] ?? 'Eriksen';
  // Two people to a family, far apart by name.
  const given = givens[(at * 7 + dice.number(2) * 11) % givens.length] ?? 'Anna';
  return { family, name: `${family}, ${given}` };
}

function people(dice: Dice, most: number): { family: string; names: string } {
  const found = new Map<string, string>();
  const wanted = 1 + dice.number(most);
  while (found.size < wanted) {
    const { family, name } = person(dice);
    found.set(family, name);
  }
  const [family = ''] = found.keys();
  return { family, names: [...found.values()].join(' and ') };
}

/** ISBN-13 with its check digit, by the number of a book. */
function isbn(number: number): string {
  const digits = `97882${String(number).padStart(7, '0')}`;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

type Fill = (dice: Dice, at: number, year: number) => Readonly<Record<string, string>>;

const kinds: readonly (readonly [type: string, fill: Fill])[] = [
  [
    'article',
    (dice, at) => {
      const [journal, issn] = dice.pick(journals);
      const first = 1 + dice.number(800);
      return {
        journaltitle: journal,
        issn,
        volume: String(1 + dice.number(60)),
        number: String(1 + dice.number(6)),
        pages: `${first}--${first + 4 + dice.number(30)}`,
        doi: `10.5555/kk.${1000 + at}`,
        langid: 'english',
      };
    },
  ],
  [
    'book',
    (dice, at) => ({
      publisher: dice.pick(publishers),
      location: dice.pick(cities),
      isbn: isbn(at),
    }),
  ],
  [
    'incollection',
    (dice) => {
      const first = 1 + dice.number(300);
      return {
        booktitle: `The ${dice.pick(publishers).split(' ')[0]} handbook of ${dice.pick(qualities)} ${dice.pick(subjects)}`,
        editor: people(dice, 2).names,
        publisher: dice.pick(publishers),
        location: dice.pick(cities),
        pages: `${first}--${first + 6 + dice.number(20)}`,
      };
    },
  ],
  [
    'report',
    (dice, at, year) => ({
      institution: `{${dice.pick(organisations)}}`,
      type: 'Report',
      number: `${year}:${1 + (at % 40)}`,
      url: `https://example.org/reports/${at}`,
      urldate: '2026-01-15',
    }),
  ],
  [
    'online',
    (_dice, at) => ({ url: `https://example.org/pages/${at}#summary`, urldate: '2026-02-20' }),
  ],
  ['thesis', (dice) => ({ type: 'phdthesis', institution: `University of ${dice.pick(cities)}` })],
];

/** Entries without a fault, all different works. */
export function cleanEntries(count: number, dice: Dice): BenchEntry[] {
  const titles = new Set<string>();
  return Array.from({ length: count }, (_, at) => {
    const [type, fill] = dice.number(10) < 4 ? (kinds[0] ?? dice.pick(kinds)) : dice.pick(kinds);
    const year = 1985 + dice.number(40);
    const isByOrganisation = type === 'report' && dice.number(2) === 0;
    const organisation = dice.pick(organisations);
    const { family, names } = people(dice, 3);
    let named = title(dice);
    while (titles.has(named)) named = title(dice);
    titles.add(named);
    const date =
      type === 'online' ? `${year}-0${1 + dice.number(9)}-1${dice.number(10)}` : `${year}`;
    const fields = new Map(
      Object.entries({
        author: isByOrganisation ? `{${organisation}}` : names,
        title: named,
        date,
        ...fill(dice, at, year),
      }),
    );
    const author = isByOrganisation ? organisation : family;
    const stem = author
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase();
    const key = `${stem}${year}${named.split(' ')[2]}${at}`;
    return { type, key, fields, mention: { author, year: `${year}` } };
  });
}
