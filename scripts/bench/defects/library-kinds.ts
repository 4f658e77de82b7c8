import type { Dice } from '../dice.ts';
import { type BenchEntry, copyOf, printEntry } from './clean-entry.ts';
import { citing, type DefectKind, inEntry } from './kind.ts';

/** The same work under another key, written as another hand would write it. */
function twin(
  name: string,
  rules: readonly string[],
  vary: (copy: BenchEntry, dice: Dice) => boolean,
): DefectKind {
  return {
    name,
    rules,
    plant: (entry, dice) => {
      const copy = copyOf(entry, `${entry.key}again`);
      if (!vary(copy, dice)) return null;
      return {
        also: printEntry(copy),
        keys: [copy.key],
        sentence: `${citing(entry.key)} ${citing(copy.key)}`,
      };
    },
  };
}

/** Two entries of one DOI and different words are found by the DOI alone. */
const otherWords = (copy: BenchEntry): void => {
  copy.fields.set('title', 'An entirely different heading');
};

const titled = (copy: BenchEntry, change: (title: string) => string): boolean => {
  const title = copy.fields.get('title') ?? '';
  const changed = change(title);
  copy.fields.set('title', changed);
  for (const name of ['doi', 'isbn', 'url', 'urldate', 'issn']) copy.fields.delete(name);
  if (copy.type === 'online' || copy.type === 'report') return false;
  return changed !== title;
};

const doiRules = ['no-duplicate-doi', 'no-duplicate-work'];
const workRules = ['no-duplicate-work'];

export const libraryKinds: readonly DefectKind[] = [
  {
    name: 'key used twice',
    rules: ['no-duplicate-key'],
    plant: (entry) => {
      const other = copyOf(entry, entry.key);
      otherWords(other);
      for (const name of ['doi', 'isbn', 'url']) other.fields.delete(name);
      return { also: printEntry(other) };
    },
  },
  {
    name: 'keys that differ in case only',
    rules: ['no-duplicate-key'],
    plant: (entry) => {
      const other = copyOf(entry, entry.key.charAt(0).toUpperCase() + entry.key.slice(1));
      otherWords(other);
      for (const name of ['doi', 'isbn', 'url']) other.fields.delete(name);
      return {
        also: printEntry(other),
        keys: [other.key],
        sentence: `${citing(entry.key)} ${citing(other.key)}`,
      };
    },
  },
  twin('DOI twice, in another form', doiRules, (copy, dice) => {
    const doi = copy.fields.get('doi');
    if (doi === undefined) return false;
    otherWords(copy);
    const form = dice.number(5);
    if (form === 4) {
      copy.fields.delete('doi');
      copy.fields.set('url', `http://dx.doi.org/${doi}`);
      copy.fields.set('urldate', '2026-01-02');
    } else {
      const forms = [doi, doi.toUpperCase(), `https://doi.org/${doi}`, `doi: ${doi}`];
      copy.fields.set('doi', forms[form] ?? doi);
    }
    return true;
  }),
  twin('work twice, the same', workRules, (copy) => titled(copy, (title) => `${title} `)),
  twin('work twice, title in other case', workRules, (copy) =>
    titled(copy, (title) => title.replace(/(?<= )\p{Ll}/gu, (letter) => letter.toUpperCase())),
  ),
  twin('work twice, diacritics lost', workRules, (copy) => {
    const author = copy.fields.get('author') ?? '';
    const plain = author.normalize('NFD').replace(/\p{M}/gu, '');
    copy.fields.set('author', plain);
    return titled(copy, (title) => `${title} `) && plain !== author;
  }),
  twin('work twice, initials only', workRules, (copy) => {
    const author = copy.fields.get('author') ?? '';
    copy.fields.set('author', author.replace(/, (\p{Lu})\p{L}+/gu, ', $1.'));
    return !author.startsWith('{') && titled(copy, (title) => `${title} `);
  }),
  {
    name: 'work twice, subtitle in one only',
    rules: workRules,
    plant: (entry) => {
      if (entry.type !== 'book') return null;
      const copy = copyOf(entry, `${entry.key}again`);
      entry = copyOf(entry, entry.key);
      entry.fields.set('subtitle', 'A history of slow change');
      titled(copy, (title) => `${title} `);
      return {
        bib: printEntry(entry),
        also: printEntry(copy),
        keys: [copy.key],
        sentence: `${citing(entry.key)} ${citing(copy.key)}`,
      };
    },
  },
  twin('work twice, a slip in the title', workRules, (copy, dice) =>
    titled(copy, (title) => {
      const at = 3 + dice.number(title.length - 8);
      return /\p{L}{3}/u.test(title.slice(at - 1, at + 2))
        ? title.slice(0, at) + title.slice(at + 1)
        : title;
    }),
  ),
  inEntry('undefined @string', ['no-undefined-string'], (text, dice) =>
    text.includes('publisher = {')
      ? text.replace(
          /publisher = \{[^}]*\}/,
          `publisher = ${dice.pick(['quaypress', 'mup', 'fjord'])}`,
        )
      : null,
  ),
  inEntry(
    'unused @string',
    ['no-unused-string'],
    (text, dice) => `@string{forgotten${dice.number(1e6)} = {Forgotten Press}}\n${text}`,
  ),
  inEntry('crossref to nowhere', ['no-broken-crossref'], (text, dice) =>
    text.replace(',\n', `,\n  crossref = {lostvolume${dice.number(1000)}},\n`),
  ),
  {
    name: 'crossref in a circle',
    rules: ['no-crossref-cycle'],
    plant: (entry) => {
      const loop = copyOf(entry, entry.key);
      loop.fields.set('crossref', `${entry.key}loop`);
      const other = `@collection{${entry.key}loop,\n  editor = {Nygaard, Tuva},\n  title = {Readings in ${entry.key}},\n  date = {${entry.mention.year}},\n  publisher = {Quay Press},\n  crossref = {${entry.key}},\n}\n`;
      return { bib: printEntry(loop), also: other, keys: [`${entry.key}loop`] };
    },
  },
];
