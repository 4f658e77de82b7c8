import { type NoteKind, noteKinds } from '../../check/note-kinds.ts';
import type { Document } from '../../cite/types.ts';
import { allTerms } from './glossary.ts';
import { noteText } from './note-text.ts';
import { renderPart } from './render-part.ts';
import { allTopics } from './topics.ts';
import { href, termPath, topicPath } from './urls.ts';

export interface NoteView {
  /** Its anchor on the page that collects all notes. */
  readonly id: string;
  /** Its anchor where it stands. */
  readonly anchor: string;
  readonly kind: NoteKind;
  /** Printed page of the publication. */
  readonly page: string | null;
  readonly html: string;
  /** Address of the note where it stands. */
  readonly href: string;
  readonly heading: string | null;
  readonly source: NoteSource;
}

/** The page of the site on which a note stands. */
interface NoteSource {
  readonly slug: string;
  readonly kind: 'topic' | 'glossary';
  readonly title: string;
}

/** Every editors' note of topics and glossary, in reading order. */
export async function allNotes(): Promise<NoteView[]> {
  const topics = (await allTopics()).map(({ slug, data, document }) =>
    notesOf(document, { slug, kind: 'topic', title: data.title }, topicPath(slug)),
  );
  const terms = (await allTerms()).map(({ slug, data, document }) =>
    notesOf(document, { slug, kind: 'glossary', title: data.term }, termPath(slug)),
  );
  return (await Promise.all([...topics, ...terms])).flat();
}

function notesOf(document: Document, source: NoteSource, path: string): Promise<NoteView[]> {
  const notes = document.notes.map(async (note): Promise<NoteView | null> => {
    const kind = noteKinds.find((known) => known === note.kind);
    if (!kind) return null;
    const id = `${source.kind}-${source.slug}-${note.anchor}`;
    const { start, end } = note.span;
    return {
      id,
      anchor: note.anchor,
      kind,
      page: note.page,
      html: await renderPart(noteText(document.text.slice(start, end)), document.path, {
        idPrefix: `${id}-`,
      }),
      href: `${href(path)}#${note.anchor}`,
      heading: note.heading,
      source,
    };
  });
  return Promise.all(notes).then((views) => views.filter((view) => view !== null));
}
