import type { z } from 'zod';
import { closest } from '../../text/distance.ts';
import { kindOf, text } from '../schema-parts.ts';
import { countries } from './countries.ts';

const why =
  'It is the code of the country in ISO 3166, like NO or GB-SCT, and the map finds it by it.';

/** The field `country`: a code that the map knows. */
export const country = text('country', why).refine((code) => countries.has(code), {
  error: ({ input }) => unknownCountry(String(input)),
});

function unknownCountry(code: string): string {
  const upper = code.slice(0, 40).toUpperCase();
  const named = [...countries].find(([, { name }]) => name.toUpperCase() === upper)?.[0];
  const [near] = closest(upper, countries.keys(), 1);
  const guess = countries.has(upper) ? upper : (named ?? near?.word);
  const advice =
    guess === undefined ? '' : ` Did you mean ${guess} (${countries.get(guess)?.name})?`;
  return `"country" is ${kindOf(code)}, which is no country that the map knows.${advice} ${why} A new one is added in src/check/data/countries.ts.`;
}

/** Holds the name beside a code to the code, so that a slip in either is seen. */
export function withItsName(
  row: { readonly country: string; readonly name: string },
  context: z.RefinementCtx,
): void {
  const known = countries.get(row.country)?.name;
  if (known === undefined || known === row.name) return;
  context.addIssue({
    code: 'custom',
    path: ['name'],
    message: `${row.country} is ${known}, and the row says ${kindOf(row.name)}, so one of the two is wrong. Correct it.`,
  });
}
