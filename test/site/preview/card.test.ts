import { describe, expect, it } from 'vitest';
import { alphabets, type Card, drawCard, familyFor } from '../../../src/site/preview/card.ts';

const card: Card = { site: 'Site', kind: 'Topic', title: 'Title', note: 'Note' };
const textsOf = (box: ReturnType<typeof drawCard>): string[] =>
  typeof box.props.children === 'string'
    ? [box.props.children]
    : box.props.children.flatMap(textsOf);

describe('the preview of a page', () => {
  it('says kind, title, note and site', () => {
    expect(textsOf(drawCard(card)).filter(Boolean)).toEqual(['Topic', 'Title', 'Note', 'Site']);
  });

  it('cuts at a word what would not fit, and a word that is too long in itself', () => {
    const long = textsOf(drawCard({ ...card, title: 'word '.repeat(60), note: 'x'.repeat(400) }));
    expect(long.find((text) => text.startsWith('word'))).toMatch(/^(?:word )+word…$/);
    expect(long.find((text) => text.startsWith('x'))).toMatch(/^x{139}…$/);
  });

  it('asks for each alphabet in turn, since a file of a typeface has the letters of one', () => {
    const asked = JSON.stringify(drawCard(card));
    for (const alphabet of alphabets) expect(asked).toContain(familyFor('Inter', alphabet));
  });
});
