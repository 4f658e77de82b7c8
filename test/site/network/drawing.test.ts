import { describe, expect, it } from 'vitest';
import { brokenInLines, drawNetwork } from '../../../src/site/network/drawing.ts';

const topic = (slug: string, sources: readonly (readonly [string, number])[]) => ({
  slug,
  title: slug,
  theme: 't',
  href: '/',
  claims: 1,
  sources: new Map(sources),
});
const source = (key: string, claims: number, topics: readonly (readonly [string, number])[]) => ({
  key,
  label: key,
  title: '',
  verdict: null,
  href: '/',
  claims,
  topics: new Map(topics),
});

describe('the drawing of the network', () => {
  const drawing = drawNetwork({
    topics: [
      topic('one', [
        ['a', 9],
        ['b', 1],
      ]),
      topic('two', [['b', 1]]),
    ],
    sources: [
      source('a', 9, [['one', 9]]),
      source('b', 2, [
        ['one', 1],
        ['two', 1],
      ]),
    ],
  });

  it('joins a topic to each of its works, with a thicker line for more claims', () => {
    expect(drawing.links.map(({ slug, key }) => `${slug} ${key}`)).toEqual([
      'one a',
      'one b',
      'two b',
    ]);
    expect(drawing.links[0]?.width).toBeGreaterThan(drawing.links[1]?.width ?? 0);
    expect(drawing.links[0]?.from).toMatchObject({ x: drawing.topics[0]?.x });
  });

  it('makes a work larger that carries more claims', () => {
    const [a, b] = drawing.sources;
    expect(a?.radius).toBeGreaterThan(b?.radius ?? 0);
  });
});

describe('the title in a box', () => {
  it('stands on one line or two, and says when it was cut', () => {
    expect(brokenInLines('Full ban')).toEqual(['Full ban']);
    expect(brokenInLines('Why people move to Norway')).toEqual(['Why people move to', 'Norway']);
    expect(brokenInLines('Overview: migration, human trafficking and prostitution')).toEqual([
      'Overview: migration,',
      'human trafficking …',
    ]);
  });
});
