import { type NoteKind, noteKinds } from '../../check/note-kinds.ts';

/** A note as far as it is counted: what it is about, and the page on which it stands. */
export interface CountedNote {
  readonly kind: NoteKind;
  readonly source: {
    readonly slug: string;
    readonly kind: 'topic' | 'glossary';
    readonly title: string;
  };
}

/** Notes that stand together: those of a topic, or those of all terms of the glossary. */
export interface NotesOfPage<N extends CountedNote> {
  readonly id: string;
  readonly title: string;
  /** Slug of the topic; null for the glossary, whose terms seldom have more than one note each. */
  readonly topic: string | null;
  readonly notes: readonly N[];
}

export interface NotesOfKind<N extends CountedNote> {
  readonly kind: NoteKind;
  readonly notes: readonly N[];
  readonly pages: readonly NotesOfPage<N>[];
}

/** Notes by page, in the order in which the notes come; the glossary last. */
export function notesByPage<N extends CountedNote>(notes: readonly N[]): NotesOfPage<N>[] {
  const byTopic = Map.groupBy(
    notes.filter(({ source }) => source.kind === 'topic'),
    ({ source }) => source.slug,
  );
  const ofTerms = notes.filter(({ source }) => source.kind === 'glossary');
  const topics = [...byTopic].map(([slug, own]) => ({
    id: `topic-${slug}`,
    title: own[0]?.source.title ?? slug,
    topic: slug,
    notes: own,
  }));
  const glossary = { id: 'glossary', title: 'Glossary', topic: null, notes: ofTerms };
  return ofTerms.length === 0 ? topics : [...topics, glossary];
}

/** Notes by what they are about, in the order of the kinds, and within a kind by page. */
export function notesByKind<N extends CountedNote>(notes: readonly N[]): NotesOfKind<N>[] {
  return noteKinds
    .map((kind) => {
      const own = notes.filter((note) => note.kind === kind);
      return { kind, notes: own, pages: notesByPage(own) };
    })
    .filter((group) => group.notes.length > 0);
}

/** Fragment of the notes of one kind on one page. */
export const notesAnchor = (kind: NoteKind, { id }: { readonly id: string }): string =>
  `${kind}-on-${id}`;
