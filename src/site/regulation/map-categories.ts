import { modelLabels } from '../../check/data/regulation-terms.ts';
import type { NOT_SAID } from '../../check/data/row-parts.ts';
import { ofThePublication, ThePublication } from '../data/publication-words.ts';

/** How a country is drawn: by its one model, or by why it has no one model. */
export type MapCategory =
  | Exclude<keyof typeof modelLabels, typeof NOT_SAID>
  | 'several'
  | 'other'
  | 'none';

/** The signs of the map in the order of its legend. */
export const mapCategories: Readonly<Record<MapCategory, string>> = {
  'full-ban': modelLabels['full-ban'],
  'partial-ban': modelLabels['partial-ban'],
  'purchase-ban': modelLabels['purchase-ban'],
  registration: modelLabels.registration,
  several: `${ThePublication} contradicts itself`,
  other: 'A rule, but no model named',
  none: `Not mentioned in ${ofThePublication} account of rules`,
};
