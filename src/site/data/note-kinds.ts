import type { NoteKind } from '../../check/note-kinds.ts';
import { ofThePublication, thePublication } from './publication-words.ts';

interface NoteKindWords {
  readonly title: string;
  readonly meaning: string;
}

/** What editors' notes are about, as the page that collects them says it. */
export const noteKindWords: Readonly<Record<NoteKind, NoteKindWords>> = {
  contradiction: {
    title: 'Contradictions',
    meaning: `Two places in ${thePublication}, or ${thePublication} and its source, do not agree.`,
  },
  'missing-source': {
    title: 'Missing sources',
    meaning: 'Nothing is cited, or what is cited was not found or not seen to say so.',
  },
  outdated: {
    title: 'Overtaken by events',
    meaning: 'A law or figure has changed since.',
  },
  remark: {
    title: 'Remarks left in',
    meaning: `A note of ${ofThePublication} own editing was printed.`,
  },
  unclear: {
    title: 'Unclear',
    meaning: 'A year, place or group is not named, or a sentence can be read in more than one way.',
  },
  citation: {
    title: 'Citations',
    meaning: 'Name or year in the text differ from the reference list or from the work itself.',
  },
};
