import { describe, expect, it } from 'vitest';
import { standaloneSvg, wrap } from '../../../src/site/charts/standalone.ts';
import { chartOf, itemOf } from './samples.ts';

const hostile = '<script>alert("1")</script> & \u0000';
const svg = standaloneSvg(
  chartOf([itemOf(hostile, 70, 80), itemOf('b', 3, 3, 'guess')], { title: hostile }),
  'Source: nobody.',
);

describe('a chart as a file of its own', () => {
  it('takes words for words, whatever is in them', () => {
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0000');
    expect(svg).toContain('&lt;script&gt;');
  });

  it('needs nothing from outside: no class, no style, only fills that it defines itself', () => {
    expect(svg).not.toMatch(/class=|style=|href=/);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
  });

  it('says in words what it shows, and who says so', () => {
    expect(svg).toContain('<desc id="desc">Bar chart. Something, in people: ');
    expect(svg).toContain('b, 3 (worked out by the editors)');
    expect(svg).toContain('Source: nobody.');
  });

  it('breaks long lines between words and leaves long words whole', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('incomprehensibilities', 7)).toEqual(['incomprehensibilities']);
    expect(wrap('', 7)).toEqual([]);
  });
});
