/** One file of a typeface that the site serves. */
export interface Face {
  /** Name of the file that is made, without its ending. */
  readonly name: string;
  readonly family: 'Kildekart Serif' | 'Kildekart Sans';
  readonly style: 'normal' | 'italic';
  /** The variable font it is cut from, as a path that Node resolves. */
  readonly source: string;
  /** Weights it holds: one, or a range in one file, which is smaller than two of its ends. */
  readonly weights: number | readonly [number, number];
  readonly letters: 'common' | 'rare';
}

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4';
const sans = '@fontsource-variable/inter/files/inter';

/**
 * Source Serif 4 for reading and Inter for the interface. The letters of other Latin languages stand
 * in files of their own, which a browser fetches only for a page that has one of them. Bold italics
 * are rare enough to be made by the browser.
 */
export const faces: readonly Face[] = [
  {
    name: 'serif',
    family: 'Kildekart Serif',
    style: 'normal',
    source: `${serif}-latin-wght-normal.woff2`,
    weights: [400, 600],
    letters: 'common',
  },
  {
    name: 'serif-italic',
    family: 'Kildekart Serif',
    style: 'italic',
    source: `${serif}-latin-wght-italic.woff2`,
    weights: 400,
    letters: 'common',
  },
  {
    name: 'sans',
    family: 'Kildekart Sans',
    style: 'normal',
    source: `${sans}-latin-wght-normal.woff2`,
    weights: [400, 600],
    letters: 'common',
  },
  {
    name: 'serif-rare',
    family: 'Kildekart Serif',
    style: 'normal',
    source: `${serif}-latin-ext-wght-normal.woff2`,
    weights: [400, 600],
    letters: 'rare',
  },
  {
    name: 'serif-italic-rare',
    family: 'Kildekart Serif',
    style: 'italic',
    source: `${serif}-latin-ext-wght-italic.woff2`,
    weights: 400,
    letters: 'rare',
  },
  {
    name: 'sans-rare',
    family: 'Kildekart Sans',
    style: 'normal',
    source: `${sans}-latin-ext-wght-normal.woff2`,
    weights: [400, 600],
    letters: 'rare',
  },
];
