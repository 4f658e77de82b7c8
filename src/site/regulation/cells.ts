import { type Act, actLabels, modelLabels } from '../../check/data/regulation-terms.ts';
import { NOT_SAID } from '../../check/data/row-parts.ts';
import type { Claim } from '../data/regulation.ts';

/** A cell of the table: what readers see, and whether the source is silent. */
interface Cell {
  readonly label: string;
  readonly text: string;
  readonly isSilent: boolean;
}

const silent = 'Not said';

export const actTitles: Readonly<Record<Act, string>> = {
  selling: 'Selling',
  buying: 'Buying',
  thirdParties: 'Third parties',
  registration: 'Registration',
};

/** The cells of a row behind the country, in the order of the columns. */
export function cellsOf({ value }: Claim): Cell[] {
  const acts = (Object.keys(actTitles) as Act[]).map((act) =>
    cell(actTitles[act], labelOf(act, value[act])),
  );
  return [
    cell('Model', modelLabels[value.model]),
    ...acts,
    cell('Penalty', value.penalty === NOT_SAID ? silent : value.penalty),
    cell('Year', yearText(value)),
  ];
}

/** A value of an act in readers' words. */
export function labelOf(act: Act, value: string): string {
  return (actLabels[act] as Readonly<Record<string, string>>)[value] ?? value;
}

function yearText({ year, until }: Claim['value']): string {
  if (until === undefined) return year === NOT_SAID ? silent : String(year);
  const end = until === 'past' ? 'past' : `until ${until}`;
  return year === NOT_SAID ? capital(end) : `${year}, ${end}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const cell = (label: string, text: string): Cell => ({
  label,
  text,
  isSilent: text === silent || text === modelLabels[NOT_SAID],
});

/** A row in a few words, for links to it: “France: buying allowed”. */
export function shortName(claim: Claim): string {
  const { value } = claim;
  const acts = (Object.keys(actTitles) as Act[])
    .filter((act) => value[act] !== NOT_SAID)
    .map((act) => `${actTitles[act].toLowerCase()} ${labelOf(act, value[act]).toLowerCase()}`);
  return `${value.name}: ${acts.slice(0, 2).join(', ') || 'other rule'}`;
}
