/** What an editors' note can be about; the site has a heading for each. */
export const noteKinds = [
  'contradiction',
  'missing-source',
  'outdated',
  'remark',
  'unclear',
  'citation',
] as const;

export type NoteKind = (typeof noteKinds)[number];
