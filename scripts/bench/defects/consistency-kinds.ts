import { type DefectKind, inField } from './kind.ts';

export const consistencyKinds: readonly DefectKind[] = [
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
  inField('name of a person with initials', ['consistent-person-name'], 'author', (value) =>
    value.startsWith('{') ? null : value.replace(/, (\p{Lu})\p{L}+/u, ', $1.'),
  ),
  inField(
    'name of a person without its diacritics',
    ['consistent-person-name'],
    'author',
    (value) => {
      const plain = value
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[øØ]/g, 'o')
        .replace(/ı/g, 'i');
      return value.startsWith('{') || plain.normalize() === value ? null : plain;
    },
  ),
  inField(
    'name of an organisation spelt in another way',
    ['consistent-organisation-name'],
    'author',
    (value, dice) =>
      value.startsWith('{')
        ? dice.pick(
            [
              value.replace('Centre', 'Center'),
              value.replace('{', '{The '),
              value.replace(' of ', ' for '),
              value.replace(' on ', ' of '),
              value.replace('Institute', 'Insitute'),
              value.replace('Council', 'Concil'),
            ].filter((one) => one !== value),
          )
        : null,
  ),
  inField('organisation under its acronym', ['consistent-organisation-name'], 'author', (value) =>
    value.startsWith('{') ? `{${(value.match(/\p{Lu}/gu) ?? []).join('')}}` : null,
  ),
];
