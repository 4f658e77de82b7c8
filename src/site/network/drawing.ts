import type { Network } from '../data/network.ts';
import { type Frame, layoutGraph, type Point } from './layout.ts';

export const frame: Frame = { width: 1200, height: 860 };

/** Half the width and height of a topic's box. */
export const box = { halfWidth: 72, halfHeight: 21 } as const;

/** Letters of a topic's title that fit one line of its box. */
const LETTERS_PER_LINE = 21;

interface DrawnTopic extends Point {
  readonly slug: string;
  readonly lines: readonly string[];
}

interface DrawnSource extends Point {
  readonly key: string;
  readonly radius: number;
}

interface DrawnLink {
  readonly slug: string;
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
  /** Width of the line, in units of the drawing. */
  readonly width: number;
}

interface Drawing {
  readonly topics: readonly DrawnTopic[];
  readonly sources: readonly DrawnSource[];
  readonly links: readonly DrawnLink[];
}

/** The network as shapes with their places: topics as boxes, works as circles as large as they carry claims. */
export function drawNetwork({ topics, sources }: Pick<Network, 'topics' | 'sources'>): Drawing {
  const radiusOf = (claims: number) => 7 + 2.2 * Math.sqrt(claims);
  const weights = topics.flatMap(({ slug, sources }) =>
    [...sources].map(([key, weight]) => ({ slug, key, weight })),
  );
  const places = layoutGraph(
    [
      ...topics.map(({ slug }) => ({ id: topicId(slug), kind: 'topic' as const, room: 62 })),
      ...sources.map(({ key, claims }) => ({
        id: sourceId(key),
        kind: 'source' as const,
        room: radiusOf(claims),
      })),
    ],
    weights.map(({ slug, key, weight }) => ({
      source: topicId(slug),
      target: sourceId(key),
      weight,
    })),
    frame,
  );
  const at = (id: string): Point => places.get(id) ?? { x: 0, y: 0 };
  return {
    topics: topics.map(({ slug, title }) => ({
      slug,
      lines: brokenInLines(title),
      ...at(topicId(slug)),
    })),
    sources: sources.map(({ key, claims }) => ({
      key,
      radius: Math.round(radiusOf(claims) * 10) / 10,
      ...at(sourceId(key)),
    })),
    links: weights.map(({ slug, key, weight }) => ({
      slug,
      key,
      from: at(topicId(slug)),
      to: at(sourceId(key)),
      width: 1 + Math.min(weight - 1, 6) * 0.6,
    })),
  };
}

const topicId = (slug: string): string => `topic ${slug}`;
const sourceId = (key: string): string => `source ${key}`;

/** A title in two lines at most; what is longer ends with an ellipsis. */
export function brokenInLines(title: string): string[] {
  const lines = [''];
  for (const word of title.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= LETTERS_PER_LINE || line === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const [first = '', second, ...more] = lines;
  if (second === undefined) return [first];
  return [first, more.length > 0 ? shortened(second) : second];
}

function shortened(line: string): string {
  const room = LETTERS_PER_LINE - 2;
  return `${line.length <= room ? line : line.slice(0, Math.max(line.lastIndexOf(' ', room), 1))} …`;
}
