import { describe, expect, it } from 'vitest';
import type { Reference } from '../../src/bib/library.ts';
import { citationsByKey } from '../../src/cite/backlinks.ts';
import { createCorpus } from '../../src/cite/corpus.ts';
import { resolveItems } from '../../src/cite/resolve.ts';

const corpus = createCorpus([
  { path: 'b.md', text: '# One\n\nSo says @x. Also [@y; @x].' },
  { path: 'a.md', text: 'As [@x] shows. And [@__proto__].' },
]);

describe('createCorpus', () => {
  it('reads documents in the order given', () => {
    expect(corpus.documents.map(({ path }) => path)).toEqual(['b.md', 'a.md']);
  });
});

describe('citationsByKey', () => {
  const byKey = citationsByKey(corpus);

  it('answers who cites a work, with the sentence, in the order of the texts', () => {
    const places = byKey
      .get('x')
      ?.map(({ file, anchor, sentence }) => [file, anchor, sentence.text]);
    expect(places).toEqual([
      ['b.md', 'cite-1', 'So says @x.'],
      ['b.md', 'cite-2', 'Also [@y; @x].'],
      ['a.md', 'cite-1', 'As [@x] shows.'],
    ]);
  });

  it('knows no special keys', () => {
    expect([...byKey.keys()]).toEqual(['x', 'y', '__proto__']);
    expect(byKey.get('constructor')).toBeUndefined();
  });
});

describe('resolveItems', () => {
  it('finds what there is and says what is missing, each by itself', () => {
    const reference = { key: 'x' } as Reference;
    const items = corpus.documents.flatMap(({ citations }) => citations);
    const resolved = resolveItems(items, { references: new Map([['x', reference]]) });
    expect(resolved.map(({ item, reference: found }) => [item.key, found?.key ?? null])).toEqual([
      ['x', 'x'],
      ['y', null],
      ['x', 'x'],
      ['x', 'x'],
      ['__proto__', null],
    ]);
  });
});
