/** Names as they were typed, folded for comparing. */
export interface TypedNames {
  /** At least one. */
  readonly names: readonly string[];
  /** `et al.` or the like behind them. */
  readonly hasOthers: boolean;
  /** The whole phrase as one name: organisations have `and` and commas in theirs. */
  readonly whole: string;
}

/** One way to read what stands before a year. */
export interface Reading extends TypedNames {
  /** Where the mention begins when it is read so. */
  readonly start: number;
}

/** An author and a year in the text: `(Lund, 2019)`, `Lund (2019)`. */
export interface Mention {
  /** Where it ends in the text searched; each reading has its own start. */
  readonly end: number;
  readonly form: 'parenthetical' | 'narrative';
  /** Ways to read the names, the longest first: a sentence may begin with a word that looks like one. */
  readonly readings: readonly Reading[];
  /** Empty for `n.d.`. */
  readonly year: string;
  /** The letter behind the year, or nothing. */
  readonly letter: string;
  /** Whether the form alone shows that a work is meant, known or not. */
  readonly isPlain: boolean;
}
