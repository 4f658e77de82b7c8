import type { FigureRow } from '../../check/data/figures-schema.ts';
import { NOT_SAID } from '../../check/data/row-parts.ts';

type Value = FigureRow['value'];

const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A number as people read it: 38,100. */
export const showNumber = (value: number): string => format.format(value);

/** A value as a chart shows it: `nearly 40%`, `70–80%`, `38,100`. The unit is left out but for per cent. */
export function showValue(value: Value, unit: string, precision?: FigureRow['precision']): string {
  if (value === NOT_SAID) return 'not given';
  const sign = unit === 'per cent' ? '%' : '';
  const number =
    typeof value === 'number'
      ? showNumber(value)
      : `${showNumber(value.low)}–${showNumber(value.high)}`;
  return `${precision ? `${precision} ` : ''}${number}${sign}`;
}

/** A figure as a list shows it: `about 87 million people`, `2nd in order of size`. Years have no comma. */
export function showWithUnit({ value, unit, precision, kind }: FigureRow): string {
  if (value === NOT_SAID) return 'No number given';
  if (kind === 'date') return String(value);
  if (kind === 'numbering') return `${String(value)} (${unit})`;
  if (kind === 'rank') {
    return typeof value === 'number'
      ? `${ordinal(value)} in order of size`
      : `Among the first ${showNumber(value.high)}`;
  }
  const shown = `${showValue(value, '', precision)} ${unit}`;
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}

const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (value: number): string => `${value}${endings[rules.select(value)] ?? 'th'}`;

/** The time of a figure: `2020`, `1990–2020`, `since 2017`, `year not said`. */
export function showYear({ year, until }: Pick<FigureRow, 'year' | 'until'>): string {
  if (year === NOT_SAID) return 'year not said';
  if (until === undefined) return String(year);
  return until === NOT_SAID ? `since ${year}` : `${year}–${until}`;
}
