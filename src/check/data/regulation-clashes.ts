import { countries } from './countries.ts';
import type { Clash } from './data-kind.ts';
import type { RegulationRow } from './regulation-schema.ts';
import { type Act, actLabels, actNames, acts, compatible } from './regulation-terms.ts';
import { NOT_SAID } from './row-parts.ts';

/**
 * Rows on one country that say different things of one act, or give one model two years. A rule told
 * of as past, or of another year, contradicts nothing: laws change. What is said of a part of a
 * country is held against what is said of the whole.
 */
export function* findClashes(rows: readonly RegulationRow[]): Generator<Clash<RegulationRow>> {
  const groups = Map.groupBy(rows, ({ country }) => countries.get(country)?.partOf ?? country);
  for (const group of groups.values()) {
    const current = group.filter(({ until }) => until === undefined);
    for (const [index, row] of current.entries()) {
      for (const earlier of current.slice(0, index)) {
        const clash = clashOf(row, earlier);
        if (clash !== null) yield { rows: [row, earlier], ...clash };
      }
    }
  }
}

function clashOf(
  row: RegulationRow,
  other: RegulationRow,
): Pick<Clash<RegulationRow>, 'reason' | 'field'> | null {
  const areParts = countries.get(row.country)?.partOf && countries.get(other.country)?.partOf;
  if (areParts && row.country !== other.country) return null;
  const years = [row.year, other.year];
  const areDated = years.every((year) => year !== NOT_SAID);
  if (areDated && row.year !== other.year) {
    if (row.model === NOT_SAID || row.model !== other.model || row.country !== other.country) {
      return null;
    }
    const reason = `it gives ${row.year} as the year of the model, and the other row ${other.year}`;
    return { reason, field: 'year' };
  }
  const act = acts.find((name) => areOpposed(row[name], other[name]));
  if (act === undefined) return null;
  const says = (one: RegulationRow): string => `“${labelOf(act, one)}”`;
  const reason = `of ${actNames[act]} it says ${says(row)}, and the other row ${says(other)}`;
  return { reason, field: act };
}

function areOpposed(a: string, b: string): boolean {
  if (a === b || a === NOT_SAID || b === NOT_SAID) return false;
  return !compatible.some((pair) => pair.includes(a) && pair.includes(b));
}

const labelOf = (act: Act, row: RegulationRow): string =>
  (actLabels[act] as Readonly<Record<string, string>>)[row[act]] ?? row[act];
