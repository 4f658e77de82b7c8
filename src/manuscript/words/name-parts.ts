/** Behind a family name and no part of it: `Smith III`, `King, Jr.`. In lower case, full stops left out. */
export const nameSuffixes: ReadonlySet<string> = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'jnr',
  'snr',
]);

/** Abbreviations inside names, whose full stop does not end a sentence. In lower case, without it. */
export const nameAbbreviations: ReadonlySet<string> = new Set(
  'st|ste|dr|prof|jr|sr|mr|mrs|ms|inc|ltd|corp|dept|univ|assoc|co|bros|gov|gen|u.s|u.k|u.n|e.u|w.h.o|no|vs|th|ch|chr|ph|kr|fr|cf'.split(
    '|',
  ),
);

/** Letters of given names: `K.`, `M.-L.`, `J.K.`, `T`. Capitals without full stops are an acronym. */
export const initialsPattern =
  /^(?:\p{Lu}\.[-‐‑]?){1,4}$|^\p{Lu}(?:[-‐‑]\p{Lu})?\.?$|^(?:Th|Ch|Yu|Ph|Kh|Zh|Sh|Ts|St|Chr|Fr)\.$/u;
