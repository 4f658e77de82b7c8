import { referenceHeadings } from '../words/reference-headings.ts';

const LONGEST = 60;
const numbering = /^(?:#{1,6}\s*)?(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivxIVX]{1,5}|[A-Z])[.)]?\s+)?/;
const decoration = /^[*_]{1,3}|[*_:.]{1,4}$/g;

/** Whether a line is the heading of a reference list, numbered or not. */
export function isReferenceHeading(line: string): boolean {
  if (line.length > LONGEST) return false;
  const bare = line.trim().replace(decoration, '').trim();
  const words = bare.replace(numbering, '').replace(decoration, '').trim().toLowerCase();
  return referenceHeadings.has(words) || referenceHeadings.has(bare.toLowerCase());
}
