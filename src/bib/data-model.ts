import { entryTypeRows, fieldAliases, typeAliases, universalFields } from './data-model-types.ts';
import type { Fields } from './fields.ts';

/** What biblatex says of one entry type. */
interface EntryType {
  readonly name: string;
  /** Each item is a field that must be there, or fields of which one must be. */
  readonly required: readonly (readonly string[])[];
  /** All fields the type may have; null when it takes any. */
  readonly fields: ReadonlySet<string> | null;
}

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** `date` stands for `date` or the older `year`. */
const alternatives = (item: string): string[] =>
  item.split('/').flatMap((name) => (name === 'date' ? ['date', 'year'] : [name]));

function readRow(name: string, row: (typeof entryTypeRows)[string]): EntryType {
  const required = words(row.required).map(alternatives);
  if (row.fields === '*') return { name, required, fields: null };
  const fields = new Set([...required.flat(), ...words(row.fields), ...words(universalFields)]);
  return { name, required, fields };
}

/** Entry types by their biblatex name. */
export const entryTypes: ReadonlyMap<string, EntryType> = new Map(
  Object.entries(entryTypeRows).map(([name, row]) => [name, readRow(name, row)]),
);

const types = new Map(Object.entries(typeAliases));
const aliases = new Map(Object.entries(fieldAliases));
const olderNames = new Map(Object.entries(fieldAliases).map(([older, name]) => [name, older]));

/** Every field name that some entry type knows, aliases aside. */
export const knownFields: ReadonlySet<string> = new Set(
  [...entryTypes.values()].flatMap(({ fields }) => [...(fields ?? [])]),
);

/** An entry type in lower case under its biblatex name: `Conference` is `inproceedings`. */
export function canonicalType(type: string): string {
  const lower = type.toLowerCase();
  return types.get(lower)?.type ?? lower;
}

/** The `type` field that an alias stands for: `phdthesis` for `@phdthesis`; undefined for most. */
export const impliedKind = (type: string): string | undefined =>
  types.get(type.toLowerCase())?.kind;

/** A field name in lower case under its biblatex name: `journal` is `journaltitle`. */
export function canonicalField(name: string): string {
  const lower = name.toLowerCase();
  return aliases.get(lower) ?? lower;
}

/** The value of a field under its biblatex name or its older one. */
export function fieldValue(fields: Fields, name: string): string | undefined {
  const older = olderNames.get(name);
  return fields.get(name) ?? (older === undefined ? undefined : fields.get(older));
}
