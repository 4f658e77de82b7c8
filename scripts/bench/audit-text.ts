/** Makes a library and a manuscript that cites it, the same each time, for measuring speed. */

const onsets = 'b bl br d f fr g gr h j k kr l m n p r s sk st t tr v w z'.split(' ');
const vowels = 'a e i o u ø å é ö'.split(' ');
const codas = 'berg dal stad sen n rt ld mann vic wicz ston ez'.split(' ');
const nouns = 'policy border market worker state law region family school city'.split(' ');

/** Numbers from 0 up to 1 that look random and are the same each time (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Work {
  readonly key: string;
  readonly names: readonly string[];
  readonly year: number;
}

function makeWorks(count: number): Work[] {
  const random = sequence(count);
  const pick = (words: readonly string[]): string =>
    words[Math.floor(random() * words.length)] ?? '';
  const surname = (): string => {
    const name = pick(onsets) + pick(vowels) + pick(onsets) + pick(vowels) + pick(codas);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  return Array.from({ length: count }, (_, at) => ({
    key: `work${at}`,
    names: Array.from({ length: 1 + Math.floor(random() * 4) }, surname),
    year: 1970 + Math.floor(random() * 55),
  }));
}

const labelOf = ({ names }: Work): string => {
  const [first = '', second = ''] = names;
  if (names.length > 2) return `${first} et al.`;
  return names.length === 2 ? `${first} & ${second}` : first;
};

export interface BenchText {
  readonly bibliography: string;
  readonly manuscript: string;
}

/** A manuscript of so many words, with a citation in every thirty, one in ten of them not in the library. */
export function makeBenchText(words: number, references: number): BenchText {
  const works = makeWorks(references);
  const random = sequence(words);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const sentences: string[] = [];
  for (let at = 0; at < words; at += 30) {
    const prose = Array.from({ length: 12 }, () => pick(nouns)).join(' ');
    const work = pick(works);
    const year = random() < 0.1 ? work.year + 30 : work.year;
    const cited =
      random() < 0.3 ? `${labelOf(work)} (${year}) found that` : 'In Norway, as elsewhere,';
    const bracket = cited.startsWith('In')
      ? ` (see ${labelOf(work)}, ${year}, p. ${at % 300})`
      : '';
    sentences.push(
      `${cited} the ${prose} grew in 2019 and the ${prose}${bracket}.${at % 300 === 0 ? '\n\n' : ''}`,
    );
  }
  const bibliography = works.map(
    ({ key, names, year }) =>
      `@article{${key},\n  author = {${names.map((name) => `${name}, A.`).join(' and ')}},\n  title = {On ${key}},\n  journaltitle = {Journal},\n  date = {${year}},\n}\n`,
  );
  return { bibliography: bibliography.join('\n'), manuscript: sentences.join(' ') };
}
