import { describe, expect, it } from 'vitest';
import { timelineStrip, yearOf } from '../../../src/site/charts/timeline-strip.ts';

describe('the strip of the timeline', () => {
  it('places days, months and years by what is known of them', () => {
    expect(yearOf('2009-01-01')).toBe(2009);
    expect(yearOf('2009')).toBe(2009.5);
    expect(yearOf('2008-11')).toBeCloseTo(2008.875);
  });

  it('has a lane for each kind and a dot for each event, in order and within the width', () => {
    const events = ['2024-06-13', '1970', '2000-12-08', '2000-12-12'].map((date, index) => ({
      date,
      lane: index === 0 ? 'EU' : 'Law',
    }));
    const { lanes, dots, ticks } = timelineStrip(events, ['Law', 'EU'], [1970, 2025]);
    expect(lanes.map(({ name }) => name)).toEqual(['Law', 'EU']);
    expect(dots.length).toBe(4);
    for (const { x } of [...dots, ...ticks]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1);
    }
    const [, near, nearer] = dots;
    expect(nearer?.y).not.toBe(near?.y);
  });
});
