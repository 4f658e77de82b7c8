import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

interface GraphNode {
  readonly id: string;
  readonly kind: 'topic' | 'source';
  /** Radius within which nothing else may stand, in units of the drawing. */
  readonly room: number;
}

interface GraphLink {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Enough for the drawing to come to rest. */
const STEPS = 500;

interface Placed extends SimulationNodeDatum {
  readonly node: GraphNode;
}

/**
 * Places the nodes so that what is joined stands together and nothing overlaps. The same graph is
 * always drawn the same way. A link to a node that is not there is left out.
 * @returns the middle of each node by id, within the frame
 */
export function layoutGraph(
  nodes: readonly GraphNode[],
  links: readonly GraphLink[],
  { width, height }: Frame,
): ReadonlyMap<string, Point> {
  const placed: Placed[] = nodes.map((node, index) => ({ node, index, ...startOf(index, nodes) }));
  const byId = new Map(placed.map((one) => [one.node.id, one]));
  const joined = links.flatMap(({ source, target, weight }) => {
    const [from, to] = [byId.get(source), byId.get(target)];
    return from && to ? [{ source: from, target: to, weight }] : [];
  });
  const simulation = forceSimulation(placed)
    .force(
      'link',
      forceLink(joined)
        .distance(({ source, target }) => roomOf(source) + roomOf(target) + 12)
        .strength(0.35),
    )
    .force('charge', forceManyBody().strength(-110))
    .force('collide', forceCollide<Placed>(({ node }) => node.room + 2).iterations(3))
    // The frame is wider than high, so the pull to the middle is stronger up and down.
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength((0.05 * width) / height))
    .stop();
  simulation.tick(STEPS);
  return fitted(placed, { width, height });
}

/** On a spiral, so that no two begin at one place. */
function startOf(index: number, { length }: { readonly length: number }): Point {
  const angle = index * 2.399963;
  const distance = 30 * Math.sqrt(index + 0.5) + length;
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

const roomOf = (end: Placed | string | number): number =>
  typeof end === 'object' ? end.node.room : 0;

/** Stretched to the frame, each direction for itself: nodes keep their size and come no closer. */
function fitted(placed: readonly Placed[], { width, height }: Frame): ReadonlyMap<string, Point> {
  const span = (values: readonly number[], size: number, rooms: readonly number[]) => {
    const edge = Math.max(0, ...rooms);
    const low = Math.min(...values);
    const high = Math.max(...values);
    const scale = high > low ? (size - 2 * edge) / (high - low) : 0;
    return (value: number) =>
      scale === 0 ? size / 2 : Math.min(size - edge, Math.max(edge, edge + (value - low) * scale));
  };
  const rooms = placed.map(({ node }) => node.room);
  const x = span(
    placed.map((one) => one.x ?? 0),
    width,
    rooms,
  );
  const y = span(
    placed.map((one) => one.y ?? 0),
    height,
    rooms,
  );
  const round = (value: number) => Math.round(value * 10) / 10;
  return new Map(
    placed.map((one) => [one.node.id, { x: round(x(one.x ?? 0)), y: round(y(one.y ?? 0)) }]),
  );
}
