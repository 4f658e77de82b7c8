import { scaleLinear } from 'd3-scale';

/** An event as far as the strip is concerned: when it was, and in which lane it is drawn. */
interface StripEvent {
  /** `1998`, `2008-11` or `2009-01-01`. */
  readonly date: string;
  readonly lane: string;
}

interface Strip {
  readonly height: number;
  readonly lanes: readonly { readonly name: string; readonly y: number }[];
  /** Places across are shares of the width, as in charts. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly ticks: readonly { readonly x: number; readonly year: number }[];
}

const LABEL = 20;
const LINE = 22;
const SCALE = 24;
/** Dots nearer than this share of the width stand one above the other. */
const NEAR = 0.012;
const STEP = 6;

/** A year with its fraction: the middle of the year or month where the day is not known. */
export function yearOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}

/** Lays out a strip of time from `from` to `to`, a lane for each of `lanes`, a dot for each event. */
export function timelineStrip(
  events: readonly StripEvent[],
  lanes: readonly string[],
  [from, to]: readonly [number, number],
): Strip {
  const across = scaleLinear([from, to], [0.01, 0.99]).clamp(true);
  const rows = lanes.map((name, index) => ({ name, y: index * (LABEL + LINE) }));
  const dots = rows.flatMap(({ name, y }) => {
    const places = events
      .filter(({ lane }) => lane === name)
      .map(({ date }) => across(yearOf(date)))
      .sort((a, b) => a - b);
    let run = 0;
    return places.map((x, index) => {
      const before = places[index - 1];
      run = before !== undefined && x - before < NEAR ? run + 1 : 0;
      // Up and down in turns, so that a run of close dots keeps to its lane.
      const aside = run === 0 ? 0 : (run % 2 === 1 ? -1 : 1) * STEP;
      return { x, y: y + LABEL + LINE / 2 + aside };
    });
  });
  const ticks = across.ticks(6).map((year) => ({ x: across(year), year }));
  return { height: lanes.length * (LABEL + LINE) + SCALE, lanes: rows, dots, ticks };
}
