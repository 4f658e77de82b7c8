/** Makes a library and a manuscript that cites it, the same each time, for measuring speed. */
import { createDice } from './dice.ts';

const onsets = 'b bl br d f fr g gr h j k kr l m n p r s sk st t tr v w z'.split(' ');
const vowels = 'a e i o u ø å é ö'.split(' ');
const codas = 'berg dal stad sen n rt ld mann vic wicz ston ez'.split(' ');
const nouns = 'policy border market worker state law region family school city'.split(' ');

interface Work {
  readonly key: string;
  readonly names: readonly string[];
  readonly year: number;
}

function makeWorks(count: number): Work[] {
  const { number, pick } = createDice(count);
  const surname = (): string => {
    const name = pick(onsets) + pick(vowels) + pick(onsets) + pick(vowels) + pick(codas);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  return Array.from({ length: count }, (_, at) => ({
    key: `work${at}`,
    names: Array.from({ length: 1 + number(4) }, surname),
    year: 1970 + number(55),
  }));
}

const labelOf = ({ names }: Work): string => {
  const [first = '', second = ''] = names;
  if (names.length > 2) return `${first} et al.`;
  return names.length === 2 ? `${first} & ${second}` : first;
};

const WORDS_PER_SENTENCE = 24;

interface BenchText {
  readonly bibliography: string;
  readonly manuscript: string;
}

/** A manuscript of about so many words, with a citation in each sentence, one in ten of them not in the library. */
export function makeBenchText(words: number, references: number): BenchText {
  const works = makeWorks(references);
  const { number, pick } = createDice(words);
  const sentences: string[] = [];
  for (let at = 0; at < words; at += WORDS_PER_SENTENCE) {
    const prose = Array.from({ length: 11 }, () => pick(nouns)).join(' ');
    const work = pick(works);
    const year = number(10) === 0 ? work.year + 30 : work.year;
    const isNarrative = number(3) === 0;
    const subject = isNarrative
      ? `${labelOf(work)} (${year}) found that`
      : 'In Norway, as elsewhere,';
    const source = isNarrative ? '' : ` (see ${labelOf(work)}, ${year}, p. ${at % 300})`;
    sentences.push(`${subject} the ${prose} grew in 2019${source}.${at % 10 === 0 ? '\n\n' : ''}`);
  }
  const bibliography = works.map(
    ({ key, names, year }) =>
      `@article{${key},\n  author = {${names.map((name) => `${name}, A.`).join(' and ')}},\n  title = {On ${key}},\n  journaltitle = {Journal},\n  date = {${year}},\n}\n`,
  );
  return { bibliography: bibliography.join('\n'), manuscript: sentences.join(' ') };
}
