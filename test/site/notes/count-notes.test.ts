import { describe, expect, it } from 'vitest';
import type { NoteKind } from '../../../src/check/note-kinds.ts';
import { notesAnchor, notesByKind, notesByPage } from '../../../src/site/notes/count-notes.ts';

const note = (kind: NoteKind, slug: string, of: 'topic' | 'glossary' = 'topic') => ({
  kind,
  source: { slug, kind: of, title: `About ${slug}` },
});

const notes = [
  note('unclear', 'roma', 'glossary'),
  note('unclear', 'europe'),
  note('contradiction', 'world'),
  note('contradiction', 'europe'),
  note('unclear', 'europe'),
  note('contradiction', 'kom', 'glossary'),
];

describe('editors’ notes counted', () => {
  it('by page have a row for each topic as it comes, and one for all terms of the glossary', () => {
    expect(notesByPage(notes).map(({ title, notes: own }) => [title, own.length])).toEqual([
      ['About europe', 3],
      ['About world', 1],
      ['Glossary', 2],
    ]);
    expect(notesByPage([])).toEqual([]);
  });

  it('by kind leave out kinds without a note, and count every note once', () => {
    const kinds = notesByKind(notes);
    expect(kinds.map(({ kind, notes: own }) => [kind, own.length])).toEqual([
      ['contradiction', 3],
      ['unclear', 3],
    ]);
    const again = kinds.flatMap(({ pages }) => pages.flatMap((page) => page.notes));
    expect(new Set(again)).toEqual(new Set(notes));
    expect(again).toHaveLength(notes.length);
  });

  it('have an anchor of their own for each kind on each page', () => {
    const anchors = notesByKind(notes).flatMap(({ kind, pages }) =>
      pages.map((page) => notesAnchor(kind, page)),
    );
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
