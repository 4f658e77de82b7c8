import type { Chart, Item } from '../../../src/site/charts/model.ts';

/** A chart with these items, for the tests of drawings. */
export function chartOf(items: readonly Item[], changes: Partial<Chart> = {}): Chart {
  return {
    id: 'sample',
    title: 'Something is so',
    about: 'Something, in people',
    form: 'bars',
    unit: 'people',
    note: 'Nobody says so.',
    page: '33',
    items,
    topics: [],
    themes: [],
    ...changes,
  };
}

/** A value with its label. */
export const itemOf = (
  label: string,
  low: number,
  high = low,
  how: string | null = null,
): Item => ({
  kind: 'value',
  label,
  low,
  high,
  shown: low === high ? String(low) : `${low}–${high}`,
  figure: null,
  how,
});
