import type { Dice } from '../dice.ts';
import { type BenchEntry, copyOf, printEntry } from './clean-entry.ts';
import { citing, type DefectKind, inText } from './kind.ts';

/** A slip of the fingers: a letter left out, doubled, changed for its neighbour, or two swapped. */
function slip(word: string, dice: Dice): string {
  const at = 1 + dice.number(word.length - 2);
  const [before, letter, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const ways = [
    before + next + after,
    before + letter + letter + next + after,
    `${before}${/\d/.test(letter) ? (Number(letter) + 1) % 10 : letter === 'e' ? 'r' : 'e'}${next}${after}`,
    before + next + letter + after,
    word.toUpperCase(),
  ];
  return dice.pick(ways.filter((one) => one !== word));
}

/** Names that texts shorten differently are left to the library's own kinds. */
const hasPlainAuthor = ({ mention, fields }: BenchEntry): boolean =>
  /^\p{Lu}[\p{L}]+$/u.test(mention.author) && fields.has('date');

const namesOf = (entry: BenchEntry): string => {
  const families = (entry.fields.get('author') ?? '')
    .split(' and ')
    .map((name) => name.split(',')[0] ?? '');
  if (families.length > 2) return `${families[0]} et al.`;
  return families.join(' and ');
};

export const textKinds: readonly DefectKind[] = [
  inText('citation of a key that is nowhere', ['no-undefined-citation'], (entry, dice) => {
    const key = `${dice.pick(['zwingli', 'quarles', 'ffoulkes', 'ngugi'])}18${10 + dice.number(80)}unwritten`;
    return `${citing(entry.key)} Others disagree [@${key}].`;
  }),
  {
    name: 'citation of a misspelt key (right one proposed)',
    rules: ['no-undefined-citation'],
    plant: (entry, dice, all) => {
      const typed = slip(entry.key, dice);
      if (all.some(({ key }) => key === typed)) return null;
      return { sentence: `${citing(entry.key)} Others agree [@${typed}].` };
    },
    accept: ({ suggestions }, { key }) => suggestions.some((one) => one.key === key),
  },
  inText('reference that no text cites', ['no-unused-reference'], () => 'Nothing else is known.'),
  inText(
    'typed citation in brackets',
    ['no-literal-citation', 'no-ambiguous-author-year'],
    (entry) =>
      hasPlainAuthor(entry)
        ? `${citing(entry.key)} The point was made before (${namesOf(entry)}, ${entry.mention.year}).`
        : null,
  ),
  inText(
    'typed citation in the sentence',
    ['no-literal-citation', 'no-ambiguous-author-year'],
    (entry) =>
      hasPlainAuthor(entry)
        ? `${citing(entry.key)} This was shown by ${namesOf(entry)} (${entry.mention.year}) at length.`
        : null,
  ),
  {
    name: 'typed citation that fits two works',
    rules: ['no-ambiguous-author-year'],
    plant: (entry) => {
      if (!hasPlainAuthor(entry) || entry.type !== 'book') return null;
      const other = copyOf(entry, `${entry.key}other`);
      other.fields.set('title', 'A wholly different question of method');
      other.fields.delete('isbn');
      return {
        also: printEntry(other),
        keys: [other.key],
        sentence: `${citing(entry.key)} ${citing(other.key)} It was said before (${namesOf(entry)}, ${entry.mention.year}).`,
      };
    },
  },
  inText('reminder to the writers', ['no-placeholder'], (entry, dice) => {
    const reminder = dice.pick([
      '[citation needed]',
      '(needs reference)',
      '[insert ref]',
      'TODO: find the source',
      '(??? p. 3)',
      '(ref missing)',
      '[missing in the reference list]',
      '[source?]',
    ]);
    return `${citing(entry.key)} The harbour closed soon after ${reminder}.`;
  }),
  inText('figure without a source', ['no-uncited-figure'], (entry, dice) => {
    const percent = 11 + dice.number(40);
    return `${citing(entry.key)} Then ${percent}.4 per cent were built at home [@${entry.key}, p. 9].\n\nIn the end ${percent + 30}.7 per cent of the boats were sold abroad.\n\nNothing else changed in those years.`;
  }),
  inText('quotation without a page', ['require-locator'], (entry) =>
    entry.fields.has('pages')
      ? `The author calls it “a slow and stubborn accumulation of small refusals” [@${entry.key}].`
      : null,
  ),
  inText(
    'work twice in one citation',
    ['no-duplicate-in-cluster'],
    ({ key }) => `Much was written about it [@${key}; @${key}].`,
  ),
  inText(
    'link to a page that is not there',
    ['no-broken-link'],
    (entry, dice) =>
      `${citing(entry.key)} See [the other page](${dice.pick(['./missing', 'lost/page', '../nowhere'])}${dice.number(99)}.md).`,
  ),
  inText(
    'link to a heading that is not there',
    ['no-broken-link'],
    (entry, dice) =>
      `${citing(entry.key)} See [above](#heading-that-was-renamed-${dice.number(99)}).`,
  ),
  inText(
    'bracket of a citation never closed',
    ['no-parse-error'],
    (entry) => `${citing(entry.key)} Others agree [@${entry.key}, p. 3 and say so.`,
  ),
];
