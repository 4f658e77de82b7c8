import { addressOf } from '../../check/address.ts';
import { rowAnchor } from '../../check/data/data-table.ts';
import type { FigureWords } from '../markdown/remark-figure-links.ts';
import { figureAnchor } from './figure-addresses.ts';
import { figures } from './figures.ts';

/** A place of the report with a figure, and the words of a topic that restate it. */
interface FigurePlace {
  readonly id: string;
  readonly topic: string;
  readonly says: string;
  readonly line: number;
  readonly page: string;
  readonly anchor: string;
}

/** Every place of every figure: the first one and those that repeat it. */
const figurePlaces: readonly FigurePlace[] = figures.flatMap((figure) =>
  [figure, ...(figure.again ?? [])].map(({ topic, says, line, page }, place) => ({
    id: figure.id,
    topic,
    says,
    line,
    page,
    anchor: figureAnchor(figure.id, place),
  })),
);

const placesById = Map.groupBy(figurePlaces, ({ id }) => id);
const placesByTopic = Map.groupBy(figurePlaces, ({ topic }) => topic);

export const placesOfFigure = (id: string): readonly FigurePlace[] => placesById.get(id) ?? [];

/** The words of a Markdown file that lead to figures, longest first: the short ones may stand within them. */
export function figureWordsOf(path: string): FigureWords[] {
  const address = addressOf(path);
  if (address?.collection !== 'topics') return [];
  return (
    (placesByTopic.get(address.slug) ?? [])
      // As written from the root: the rendering of links puts the base before it.
      .map(({ id, says, anchor }) => ({ words: says, anchor, href: `/figures/#${rowAnchor(id)}` }))
      .sort((a, b) => b.words.length - a.words.length)
  );
}

/** How many figures a topic tells. */
export const countInTopic = (slug: string): number =>
  new Set((placesByTopic.get(slug) ?? []).map(({ id }) => id)).size;
