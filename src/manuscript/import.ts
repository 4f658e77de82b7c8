import type { DraftEntry } from './import/draft-fields.ts';
import { draftEntry } from './import/draft-fields.ts';
import { readsLikeEntry } from './list/entry-start.ts';
import { parseReferenceList } from './list.ts';
import type { Manuscript, ReferenceList } from './types.ts';

/** The reference list of a manuscript, or the whole text where it is nothing but a list; null when there is none. */
export function listOf(manuscript: Manuscript): ReferenceList | null {
  const { lists, blocks, plain } = manuscript;
  if (lists.length > 0) return parseReferenceList(manuscript);
  const listed = blocks.filter((block) => readsLikeEntry(plain.text, block));
  // An entry on a line of its own may pass for a heading; other headings do not count.
  const filled = blocks.filter(({ role }) => role !== 'code' && role !== 'heading');
  if (listed.length === 0 || listed.length * 2 < filled.length) return null;
  return parseReferenceList({ ...manuscript, lists: [{ start: 0, end: plain.text.length }] });
}

/** How much a value is to be trusted, in a word. */
const inWords = (confidence: number): string =>
  confidence >= 0.85 ? 'high' : confidence >= 0.6 ? 'medium' : 'low';

/** A line that no reader of `.bib` files takes for an entry. */
const comment = (text: string): string =>
  `% ${text.replace(/\s+/g, ' ').replaceAll('@', '(at)')}\n`;

function writeEntry({ key, type, fields }: DraftEntry): string {
  const lines = fields.map(({ name, value }) => `  ${name} = {${value}},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/** The entries of a list as a `.bib` file without comments. */
export const draftLibrary = ({ entries }: ReferenceList): string =>
  entries.map((entry) => writeEntry(draftEntry(entry))).join('\n');

/**
 * Drafts a `.bib` file from a reference list. Above each entry stand the confidence in each field and
 * the reference as printed; what is too doubtful is left out and told as missing.
 */
export function writeBibDraft({ entries, strays }: ReferenceList, source: string): string {
  const head = [
    `Drafted by kildekart import from ${source}: ${entries.length} entries.`,
    'Compare each with the line above it before you rely on it; “low” and “medium” first.',
    ...(strays.length === 0
      ? []
      : [`${strays.length} pieces of the list could not be read as entries.`]),
  ];
  const written = entries.map((entry) => {
    const draft = draftEntry(entry);
    const marks = [
      `type ${inWords(draft.typeConfidence)}`,
      ...draft.fields.map(({ name, confidence }) => `${name} ${inWords(confidence)}`),
    ];
    return (
      comment(`listed: ${entry.text}`) +
      comment(`confidence: ${marks.join(', ')}`) +
      writeEntry(draft)
    );
  });
  return [head.map(comment).join(''), ...written].join('\n');
}
