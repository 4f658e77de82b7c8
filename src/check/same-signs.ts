/** Hyphens, dashes and apostrophes look much the same to a reader, whichever was typed. */
export const sameSigns = (text: string): string =>
  text
    .replace(/ ?[\u2010-\u2015] ?| - /g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .normalize('NFC');
