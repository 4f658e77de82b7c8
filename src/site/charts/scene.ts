/**
 * What a chart is made of. Across, places are shares of the width (0 to 1), so that one drawing fits
 * every screen with letters of one size; down, they are pixels. No styles: a look is a class on the
 * site and attributes in a file of its own.
 */
export type Look =
  | 'fill-1'
  | 'fill-2'
  | 'fill-3'
  | 'open'
  | 'range'
  | 'axis'
  | 'grid'
  | 'dashed'
  | 'label'
  | 'value'
  | 'soft';

export interface RectMark {
  readonly kind: 'rect';
  readonly look: Look;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  /** Pixels that are given instead of `width`: the swatches of a key are squares. */
  readonly pixels?: number;
}

interface LineMark {
  readonly kind: 'line';
  readonly look: Look;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

export interface TextMark {
  readonly kind: 'text';
  readonly look: Look;
  readonly x: number;
  /** Pixels to the right of `x`. */
  readonly dx: number;
  /** The line on which the letters stand. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

export type Mark = RectMark | LineMark | TextMark;

export interface Scene {
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Size of letters in a chart, in pixels. */
export const LETTERS = 14;

/** The narrowest chart that is drawn: a screen of 320 pixels less its margins. */
export const NARROWEST = 288;
