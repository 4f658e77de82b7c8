import type { Token } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** `@key`, `-@key`, `@{key}`. */
    citeKey: 'citeKey';
    citeKeyMinus: 'citeKeyMinus';
    citeKeyMarker: 'citeKeyMarker';
    citeKeyBrace: 'citeKeyBrace';
    citeKeyName: 'citeKeyName';
    /** A `[` or `]` that may belong to a citation; text when it turns out not to. */
    citeBracketOpen: 'citeBracketOpen';
    citeBracketClose: 'citeBracketClose';
    /** A `;` that may part two items; text when it turns out not to. */
    citeSeparator: 'citeSeparator';
    /** `[@a; @b]`. */
    citeGroup: 'citeGroup';
    /** `@a [p. 3; @b]`. */
    citeNarrative: 'citeNarrative';
    citeItem: 'citeItem';
    citePrefix: 'citePrefix';
    citeSuffix: 'citeSuffix';
    /** Brackets, semicolons and blanks that belong to a citation. */
    citePunctuation: 'citePunctuation';
  }
}

/** What `]` closes: its `[`, and whether `{` follows, which makes it a span for pandoc. */
interface Closing {
  readonly open: Token;
  readonly beforeBrace: boolean;
}

/** From the token of a `]` to what it closes. */
export const closings = new WeakMap<Token, Closing>();

/** From the token of a `[` to the token of its `]`. */
export const closers = new WeakMap<Token, Token>();
