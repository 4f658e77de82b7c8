/** What every page may need: ASCII, the letters of western Europe, and the signs of good typography. */
const common = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸıˆ˜–—‘’‚“”„†•…‹›€™←↑→↓−×  ‑`;

/** Sámi, Slavic, Baltic, Romanian and Turkish names complete, whether the review has them yet or not. */
const names =
  'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİĶķĹĺĻļĽľŁłŃńŅņŇňŊŋŐőŔŕŘřŚśŞşŠšŢţŤťŦŧŪūŮůŰűŲųŹźŻżŽžȘșȚț';

const isCommon = new Set(common);

/**
 * The letters that the typefaces are cut to.
 * @param used everything that is written in content and bibliography: a letter of it is never lost
 */
export function lettersFor(used: string): Readonly<Record<'common' | 'rare', string>> {
  const rare = new Set([...names, ...used].filter((letter) => !isCommon.has(letter)));
  const printable = [...rare].filter((letter) => /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(letter));
  return { common, rare: printable.sort().join('') };
}

/** The letters as the CSS descriptor `unicode-range` wants them. */
export function unicodeRange(letters: string): string {
  const codes = [...new Set(letters)].map((letter) => letter.codePointAt(0) ?? 0);
  const runs: [number, number][] = [];
  for (const code of codes.sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(', ');
}

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}
