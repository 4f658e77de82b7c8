import type { DataRow } from '../../check/data/data-table.ts';
import { rowAnchor } from '../../check/data/data-table.ts';
import type { RowOf } from '../../check/data/kinds.ts';
import { NOT_SAID } from '../../check/data/row-parts.ts';
import type { MapCategory } from '../regulation/map-categories.ts';
import { rowsOf } from './data-rows.ts';

export type Claim = DataRow<RowOf<'regulation'>>;
export type Instrument = DataRow<RowOf<'instruments'>>;

/** A country with all that the report says of its rules. */
export interface CountryView {
  readonly code: string;
  readonly name: string;
  /** Fragment of its first row in the table. */
  readonly anchor: string;
  readonly claims: readonly Claim[];
  /** Models that the report gives it today, without rules of the past. */
  readonly models: readonly string[];
  readonly category: MapCategory;
}

export const claims: readonly Claim[] = rowsOf('regulation');
export const instruments: readonly Instrument[] = rowsOf('instruments');

const claimById = new Map(claims.map((claim) => [claim.id, claim]));

/** Rows that a row contradicts or that contradict it, whichever of the two says so. */
export function contradictionsOf({ id, value }: Claim): Claim[] {
  const named = (value.contradicts ?? []).map((other) => claimById.get(other));
  const naming = claims.filter((other) => other.value.contradicts?.includes(id));
  return [...new Set([...named, ...naming])].filter((claim) => claim !== undefined);
}

/** A rule that the source does not tell of as past. */
export const isCurrent = ({ value }: Claim): boolean => value.until === undefined;

/** All countries and groups that rows speak of, by name. */
export const countries: readonly CountryView[] = [
  ...Map.groupBy(claims, ({ value }) => value.country).entries(),
]
  .map(([code, own]): CountryView => {
    const models = [...new Set(own.filter(isCurrent).map(({ value }) => value.model))].filter(
      (model) => model !== NOT_SAID,
    );
    return {
      code,
      name: own[0]?.value.name ?? code,
      anchor: `country-${code.toLowerCase()}`,
      claims: own,
      models,
      category: categoryOf(own, models),
    };
  })
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

export const claimsOfModel = (model: string): Claim[] =>
  claims.filter(({ value }) => value.model === model);

export const claimAnchor = ({ id }: Claim): string => rowAnchor(id);

function categoryOf(own: readonly Claim[], models: readonly string[]): MapCategory {
  const contradictsItself = own.some((claim) =>
    contradictionsOf(claim).some(({ value }) => value.country === claim.value.country),
  );
  if (contradictsItself || models.length > 1) return 'several';
  return (models[0] as MapCategory | undefined) ?? 'other';
}
