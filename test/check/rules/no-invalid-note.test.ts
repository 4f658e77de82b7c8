import { describe, expect, it } from 'vitest';
import { noteKinds } from '../../../src/check/note-kinds.ts';
import { findingsOf } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-invalid-note';
const onNote = (open: string, body = 'Two figures stand there.') =>
  findingsOf(rule, { 'content/en/a.md': `Text.\n\n${open}\n${body}\n:::\n` });

describe(rule, () => {
  testPageExamples(rule);

  it.each(noteKinds)('knows the kind %s', (kind) => {
    expect(onNote(`:::note{kind="${kind}" page="34"}`)).toEqual([]);
  });

  it('lists the kinds there are, at the note', () => {
    const [finding] = onNote(':::note{kind="mistake"}');
    expect(finding).toMatchObject({ line: 3, severity: 'error' });
    for (const kind of noteKinds) expect(finding?.message).toContain(kind);
  });

  it('finds a note with nothing in it', () => {
    expect(onNote(':::note{kind="unclear"}', '')).toHaveLength(1);
  });
});
