import type { Dice } from '../dice.ts';
import { type BenchEntry, copyOf, printEntry } from './clean-entry.ts';
import { citing, type DefectKind, inField } from './kind.ts';

const withoutMarks = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/ı/g, 'i');

const isBy = ({ fields }: BenchEntry, name: string): boolean =>
  `${fields.get('author')} and ${fields.get('editor')}`.split(' and ').includes(name);

/** An organisation that wrote another work, too, under the name it usually has. */
function organisation(name: string, change: (value: string, dice: Dice) => string): DefectKind {
  return {
    name,
    rules: ['consistent-organisation-name'],
    plant: (entry, dice, all) => {
      const author = entry.fields.get('author') ?? '';
      const isKnown = author.startsWith('{') && all.filter((one) => isBy(one, author)).length > 1;
      if (!isKnown) return null;
      const fields = new Map(entry.fields).set('author', `{${change(author.slice(1, -1), dice)}}`);
      return { bib: printEntry({ ...entry, fields }) };
    },
  };
}

const variants: readonly DefectKind[] = [
  inField(
    'journal spelt in another way',
    ['consistent-journal-name'],
    'journaltitle',
    (value, dice) =>
      dice.pick(
        [
          value.toLowerCase(),
          value.replace(' of ', ' Of '),
          value.replace('Harbour', 'Harbor'),
          value.replace(/s$/, ''),
          `The ${value}`,
          value.replace('of', 'for'),
          value.replace('i', ''),
        ].filter((one) => one !== value),
      ),
  ),
  inField('journal shortened', ['consistent-journal-name'], 'journaltitle', (value) => {
    const short = value
      .replace('Journal of', 'J.')
      .replace('Review of', 'Rev.')
      .replace('Annals of', 'Ann.')
      .replace('Quarterly of', 'Q.')
      .replace('Bulletin of', 'Bull.')
      .replace('Northern', 'North.')
      .replace('European', 'Eur.')
      .replace('Studies', 'Stud.')
      .replace('History', 'Hist.')
      .replace('Geography', 'Geogr.')
      .replace('Public', 'Pub.')
      .replace('Archives', 'Arch.')
      .replace('Memory', 'Mem.');
    return short === value ? null : short;
  }),
  {
    name: 'name of a person with initials, beside the same people',
    rules: ['consistent-person-name'],
    plant: (entry) => {
      const author = entry.fields.get('author') ?? '';
      if (!author.includes(' and ') || entry.type !== 'book') return null;
      const copy = copyOf(entry, `${entry.key}later`);
      copy.fields.set('title', 'A wholly different question of method');
      copy.fields.set('author', author.replace(/, (\p{Lu})\p{L}+/u, ', $1.'));
      copy.fields.set('date', `${Number(entry.mention.year) + 1}`);
      copy.fields.delete('isbn');
      return {
        also: printEntry(copy),
        keys: [copy.key],
        sentence: `${citing(entry.key)} ${citing(copy.key)}`,
      };
    },
  },
  {
    name: 'name of a person without its diacritics',
    rules: ['consistent-person-name'],
    plant: (entry, dice, all) => {
      const names = (entry.fields.get('author') ?? '').split(' and ');
      // Somebody who wrote one work only is written in one way only.
      const known = names.filter(
        (name) => withoutMarks(name) !== name && all.filter((one) => isBy(one, name)).length > 1,
      );
      if (known.length === 0) return null;
      const chosen = dice.pick(known);
      const changed = names.map((name) => (name === chosen ? withoutMarks(name) : name));
      const fields = new Map(entry.fields).set('author', changed.join(' and '));
      return { bib: printEntry({ ...entry, fields }) };
    },
  },
  organisation('name of an organisation spelt in another way', (value, dice) =>
    dice.pick(
      [
        value.replace('Centre', 'Center'),
        `The ${value}`,
        value.replace(' of ', ' for '),
        value.replace(' on ', ' of '),
        value.replace('Institute', 'Insitute'),
        value.replace('Council', 'Concil'),
      ].filter((one) => one !== value),
    ),
  ),
  organisation('organisation under its acronym', (value) =>
    (value.match(/\p{Lu}/gu) ?? []).join(''),
  ),
];

/** The odd one out is told from the usual form, so there is one in a library. */
export const consistencyKinds: readonly DefectKind[] = variants.map((kind) => ({
  ...kind,
  isAlone: true,
}));
