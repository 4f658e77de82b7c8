import type { Reading } from './read-pandoc.ts';

/** Where this project reads a citation otherwise than pandoc 2.17, on purpose. */
interface Exception {
  readonly why: string;
  readonly text: string;
  /** Keys as this project reads them, `@` before those named in the text. */
  readonly own: readonly string[];
}

export const exceptions: readonly Exception[] = [
  {
    why: 'a bare web address is a link in GitHub’s Markdown, so that an @ in it cites nothing',
    text: 'https://example.org/@a',
    own: [],
  },
  {
    why: 'the same within brackets, where pandoc would cut the address in two',
    text: '[see https://example.org/@a; @b]',
    own: ['@b'],
  },
  {
    why: 'an e-mail address with a hyphen before the @ is a link in GitHub’s Markdown',
    text: 'write to some-one-@example.org',
    own: [],
  },
  {
    why: 'a key cannot be empty',
    text: '@{}',
    own: [],
  },
  {
    why: 'there are no formulas here, so that $ hides nothing',
    text: 'from $5 to [@a] or $@b$',
    own: ['a', '@b'],
  },
  {
    why: 'emphasis that begins in a bracket and ends behind it leaves no bracket around a citation',
    text: 'x *[@a* b]',
    own: ['@a'],
  },
  {
    why: 'a sign of emphasis that stays alone does not swallow the end of the bracket',
    text: '[@a, *new]',
    own: ['a'],
  },
  {
    why: 'a bracket that ends right before the sign is not part of the citation',
    text: '[x]-@a]',
    own: ['@a'],
  },
  {
    why: 'emphasis that ends right before the sign does not hide it',
    text: 'x *word*@a',
    own: ['@a'],
  },
  {
    why: 'a footnote without a text is text, not silence',
    text: '[^@a]',
    own: ['@a'],
  },
];

export function differences(readings: readonly Reading[]): string[] {
  return readings.map(({ key, form }) => (form === 'narrative' ? `@${key}` : key));
}
