/** Numbers that count or measure something in the world, as texts write them. */
export const figurePatterns: readonly RegExp[] = [
  // 34 per cent, 3.5%, 70 to 80 percent
  /(?<![\d.,\p{L}^_=])\d{1,3}(?:[.,]\d{1,3})? ?(?:%|per ?cent\b|percentage points?\b|prosent\b|Prozent\b)/gu,
  // 84 million, 7.8 billion
  /(?<![\d.,\p{L}^_=])\d{1,4}(?:[.,]\d{1,3})? (?:million|billion|millioner|milliarder|Millionen|Milliarden)\b/gu,
  // 38,100 immigrants
  /(?<![\d.,\p{L}^_=])\d{1,3}(?:[,\u00a0\u202f]\d{3}){1,3}(?= \p{Ll}{3})/gu,
];

/** Behind a percentage, words that make it a term of statistics. */
export const termBehind =
  /^[ -]?(?:\p{Lu}{2,}\b|confiden|credib|predict|interval|certain|sure\b|limit|level|power|quantile|probab|chance|significan|threshold|agreement|accura|coverage|error)/u;

/** What everybody may say without a source. */
export const wholeAndNothing = /^(?:0|100) ?\D/;

/** A sentence with one of these speaks of the writers' own work, of a case made up, or of its own table. */
export const ownOrSupposed =
  /\b(?:we|our|ours|us|my|let's|for example|for instance|would|could|should|might|if|example|say)\b|\b(?:e\.g\.|i\.e\.|suppos|imagin|assum|hypothe|simulat|estimator|parameter|variance|effect size|sample size|(?:table|figure|fig\.|chapter|section|appendix|equation) \d)|\\@ref|[$~]/iu;

/** Sections in which writers tell of their own work. */
export const ownSection =
  /^(?:\d[\d.]*\s+)?(?:abstract|summary|results?|findings|methods?|methodology|data|analys[ie]s|model|simulation|experiment|appendix|supplement|acknowledge?ments?|funding)\b/i;

/** A paragraph that begins so goes on with what the one before cites. */
export const goesOn =
  /^(?:of (?:these|those|them|this|the)|these|those|this|they|it|the (?:same|other|others|rest|remaining|figure|figures|number|share)|among them|another|both|the first|the second)\b/i;
