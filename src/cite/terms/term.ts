/** A term of the glossary, as far as texts are searched for it. */
export interface Term {
  readonly slug: string;
  /** The words that mean it wherever they stand; none when every link to it is written by hand. */
  readonly names: readonly string[];
}
