/** Words that the rendered text adds to an editor's own; a table per language. */
export interface RenderWords {
  /** Before the key of a work that the bibliography lacks. */
  readonly missing: string;
  readonly note: string;
  /** Before the page of the publication that a note is about. */
  readonly page: string;
  /** What a note is about, by its kind. */
  readonly noteKinds: Readonly<Record<string, string>>;
}

export const ENGLISH_WORDS: RenderWords = {
  missing: 'reference missing',
  note: 'Editors’ note',
  page: 'report p.',
  noteKinds: {
    contradiction: 'contradiction',
    'missing-source': 'missing source',
    outdated: 'overtaken by events',
    remark: 'remark left in the report',
    unclear: 'unclear',
    citation: 'citation',
  },
};

/** `Editors’ note · contradiction · report p. 34`. */
export function noteTitle(words: RenderWords, kind: string, page: string | null): string {
  const named = Object.hasOwn(words.noteKinds, kind) ? words.noteKinds[kind] : undefined;
  const about = named ?? kind.replaceAll('-', ' ');
  const where = page ? `${words.page}\u00a0${page}` : '';
  return [words.note, about, where].filter((part) => part !== '').join(' · ');
}
