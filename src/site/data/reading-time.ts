/** Words a minute of an adult who reads English prose in silence, rounded down. */
const PACE = 220;

/** Whole minutes to read a page, at least one; front matter, fences and citations are not read. */
export function readingMinutes(markdown: string): number {
  const prose = markdown
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/^:::.*$/gm, '')
    .replace(/\[[^\]]*@[^\]]*\]/g, '')
    .replace(/\]\([^)]*\)/g, ']');
  const words = prose.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / PACE));
}
