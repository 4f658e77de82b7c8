import { describe, expect, it } from 'vitest';
import { read } from './cited.ts';

const anchors = (text: string) => read(text).citations.map(({ passage }) => passage);

describe('the anchor of a passage', () => {
  it('is made of the first work cited and the opening words', () => {
    expect(anchors('More men than women moved [@heleniak2018; @b]. So [@c].')).toEqual(
      Array(3).fill('p-heleniak2018-more-men-than'),
    );
    expect(anchors('@vuolajärvi2019 finds *that the* law')).toEqual([
      'p-vuolajarvi2019-finds-that-the',
    ]);
  });

  it('is that of the item in a list and of the row in a table', () => {
    expect(anchors('- One [@a]\n- Two [@b]\n  - Three [@c]')).toEqual([
      'p-a-one',
      'p-b-two',
      'p-c-three',
    ]);
    expect(anchors('| a | b |\n|---|---|\n| One | Two [@a] |\n| Three [@a] | Four |')).toEqual([
      'p-a-one-two',
      'p-a-three-four',
    ]);
  });

  it('stays when paragraphs are added before it or its later words change', () => {
    const [before] = anchors('The law came in 2009 [@a].');
    const after = anchors('New [@a].\n\n- Item [@a]\n\nThe law came too late [@a; @b].');
    expect(after.at(-1)).toBe(before);
  });

  it('is counted only where opening words and work are the same', () => {
    expect(anchors('See this [@a].\n\nSee this [@b].\n\nSee this [@a].\n\n[@a]\n\n[@a]')).toEqual([
      'p-a-see-this',
      'p-b-see-this',
      'p-a-see-this-2',
      'p-a',
      'p-a-2',
    ]);
  });

  it('is none in a heading, which has its own', () => {
    expect(anchors('## Law [@a]')).toEqual([null]);
  });

  it('keeps letters of other scripts and leaves out what an address cannot hold', () => {
    expect(anchors('"><b> 世界 [@{a/b<c}]')).toEqual(['p-a-b-c-世界']);
    expect(anchors(`${'x'.repeat(500)} [@a]`)[0]?.length).toBeLessThan(50);
  });
});
