import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutGraph } from '../../../src/site/network/layout.ts';

const frame = { width: 1200, height: 860 };
const node = (id: string, room = 12) => ({ id, kind: 'source', room }) as const;
const graph = fc.integer({ min: 1, max: 40 }).chain((size) =>
  fc.record({
    nodes: fc.constant(Array.from({ length: size }, (_, at) => node(`n${at}`))),
    links: fc.array(
      fc.record({
        source: fc.nat(size).map((at) => `n${at}`),
        target: fc.nat(size).map((at) => `n${at}`),
        weight: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 60 },
    ),
  }),
);

describe('the layout of a graph', () => {
  it('places every node within the frame, whatever is joined, and the same way each time', () => {
    fc.assert(
      fc.property(graph, ({ nodes, links }) => {
        const places = layoutGraph(nodes, links, frame);
        expect([...places.keys()]).toEqual(nodes.map(({ id }) => id));
        for (const { x, y } of places.values()) {
          expect(x).toBeGreaterThanOrEqual(12);
          expect(x).toBeLessThanOrEqual(frame.width - 12);
          expect(y).toBeGreaterThanOrEqual(12);
          expect(y).toBeLessThanOrEqual(frame.height - 12);
        }
        expect([...layoutGraph(nodes, links, frame)]).toEqual([...places]);
      }),
      { numRuns: 15 },
    );
  });

  it('sets what is joined closer together than what is not', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id) => node(id));
    const links = [
      { source: 'a', target: 'b', weight: 1 },
      { source: 'c', target: 'd', weight: 1 },
    ];
    const places = layoutGraph(nodes, links, { width: 800, height: 800 });
    const distance = (from: string, to: string) => {
      const [a, b] = [places.get(from), places.get(to)];
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN;
    };
    expect(distance('a', 'b')).toBeLessThan(Math.min(distance('a', 'c'), distance('a', 'd')));
  });

  it('is empty for an empty graph', () => {
    expect(layoutGraph([], [], frame).size).toBe(0);
  });
});
