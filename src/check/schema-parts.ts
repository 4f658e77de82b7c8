import { z } from 'zod';
import { closest } from '../text/distance.ts';

/** Messages name the field, say why it is wanted and how it is written; zod's own speak to programmers. */
const wanted =
  (name: string, why: string, shape: string) =>
  (issue: { readonly input?: unknown }): string =>
    issue.input === undefined || issue.input === null || issue.input === ''
      ? `"${name}" is missing. ${why}`
      : `"${name}" must be ${shape}, not ${kindOf(issue.input)}. ${why}`;

/** A value as messages call it: "a list", "empty", or as written. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return `"${String(value).slice(0, 60)}"`;
}

// What the messages say of a field, editors show beside it: JSON Schema is made from `describe`.

/** A text with something in it. */
export const text = (name: string, why: string) =>
  z
    .string({ error: wanted(name, why, 'a text') })
    .trim()
    .min(1, { error: `"${name}" is empty. ${why}` })
    .describe(why);

/** A text that people also write as a bare number: `pages: 45`, `year: 2023`. */
export const textOrNumber = (name: string, why: string) =>
  z
    .preprocess((value) => (typeof value === 'number' ? String(value) : value), text(name, why))
    .describe(why);

export const wholeNumber = (name: string, why: string) =>
  z.int({ error: wanted(name, why, 'a whole number') }).describe(why);

export const oneOf = <const T extends readonly string[]>(name: string, values: T, why: string) =>
  z
    .enum(values, {
      error: wanted(name, `${why} Known values: ${values.join(', ')}.`, 'one of the known values'),
    })
    .describe(why);

/** File names of pages without `.md`, as in `related: [human-trafficking]`. */
export const slugs = (name: string, why: string) =>
  z.array(text(name, why), { error: wanted(name, why, 'a list, like [one, two]') }).describe(why);

/** A list of something; what it must be like is said by its items. */
export const list = <T extends z.ZodType>(name: string, why: string, item: T) =>
  z.array(item, { error: wanted(name, why, 'a list, like [one, two]') }).describe(why);

/** A list of names, or `false` for none at all. */
export const falseOrNames = (name: string, why: string) =>
  z.union([z.literal(false), z.array(text(name, why))], {
    error: wanted(name, why, 'false or a list, like [one, two]'),
  });

/** A day as `2026-11-21`. YAML readers that make dates of it are welcome too. */
export const day = (name: string, why: string) =>
  z
    .preprocess(
      (value) =>
        value instanceof Date && !Number.isNaN(value.getTime())
          ? value.toISOString().slice(0, 10)
          : value,
      z
        .string({ error: wanted(name, why, 'a date like 2026-11-21') })
        .refine(isDay, { error: `"${name}" must be a date like 2026-11-21. ${why}` }),
    )
    .describe(why);

function isDay(value: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

export const webAddress = (name: string, why: string) =>
  text(name, why)
    .refine((value) => /^https?:\/\/[^\s/]+/i.test(value), {
      error: `"${name}" must be an address that starts with https:// or http://. ${why}`,
    })
    .describe(why);

/**
 * An object that takes no other fields; `what` names it in the message about an unknown one.
 * A misspelt optional field would otherwise be lost in silence.
 */
export const record = <T extends z.core.$ZodLooseShape>(what: string, shape: T) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? unknownFields(what, issue.keys, Object.keys(shape))
        : `${what} must be a group of fields (${Object.keys(shape).join(', ')}), not ${kindOf(issue.input)}.`,
  });

function unknownFields(what: string, keys: readonly string[], known: readonly string[]): string {
  const names = keys.map((key) => `"${key}"`).join(', ');
  const [verb, them] = keys.length === 1 ? ['is not a field', 'it'] : ['are not fields', 'them'];
  const [near] = closest(keys[0]?.slice(0, 40) ?? '', known, 2);
  const guess = near ? ` Did you mean "${near.word}"?` : '';
  return `${names} ${verb} of ${what}, so nobody would read ${them}.${guess} Known fields: ${known.join(', ')}.`;
}
