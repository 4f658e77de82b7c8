import { rowAnchor } from '../../check/data/data-table.ts';
import { href } from './urls.ts';

/** Where the table of figures has a row. */
export const figureHref = (id: string): string => `${href('/figures/')}#${rowAnchor(id)}`;

/** The anchor of a figure in a topic; `place` counts the places of the report that have it, from 0. */
export const figureAnchor = (id: string, place: number): string =>
  place === 0 ? `figure-${id}` : `figure-${id}-${place + 1}`;

export const chartAnchor = (id: string): string => `chart-${id}`;
