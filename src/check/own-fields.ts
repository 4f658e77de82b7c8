import type { Library, Reference } from '../bib/library.ts';
import type { Field } from '../bib/tree.ts';
import type { Span } from '../text/span.ts';
import type { Report } from './types.ts';

/** A field that an entry itself has, with its text and the way back to the file. */
export interface OwnField {
  /** In lower case. */
  readonly name: string;
  /** As written between its delimiters; macros and `#` are resolved. */
  readonly text: string;
  readonly field: Field;
  readonly reference: Reference;
  /** Where a piece of `text` stands; the whole value when it was put together from parts. */
  readonly spanOf: (start: number, end: number) => Span;
}

/** Where a finding on a field belongs; the whole value, without its delimiters where it can be told. */
export function placeOf(
  own: OwnField,
  start = 0,
  end = own.text.length,
): Pick<Report, 'file' | 'span' | 'key' | 'field'> {
  return {
    file: own.reference.file.path,
    span: own.spanOf(start, end),
    key: own.reference.key,
    field: own.name,
  };
}

/**
 * The fields that an entry itself has, the first of each name. Nothing for an entry that was cut
 * short: its last values may hold what follows it.
 */
export function ownFields(reference: Reference): OwnField[] {
  if (!reference.entry.complete) return [];
  const seen = new Set<string>();
  const own: OwnField[] = [];
  for (const field of reference.entry.fields) {
    const name = field.name.toLowerCase();
    if (seen.has(name)) continue;
    seen.add(name);
    own.push(readOwn(reference, field, name));
  }
  return own;
}

/** Every field with one of these names, in every entry of the library. */
export function* fieldsNamed(library: Library, names: ReadonlySet<string>): Generator<OwnField> {
  for (const reference of library.all) {
    if (!reference.entry.complete) continue;
    const seen = new Set<string>();
    for (const field of reference.entry.fields) {
      const name = field.name.toLowerCase();
      if (!names.has(name) || seen.has(name)) continue;
      seen.add(name);
      yield readOwn(reference, field, name);
    }
  }
}

/** The first field of an entry that has one of these names, in the order of the names. */
export function ownField(reference: Reference, ...names: readonly string[]): OwnField | undefined {
  if (!reference.entry.complete) return undefined;
  for (const name of names) {
    const field = reference.entry.fields.find((one) => one.name.toLowerCase() === name);
    if (field !== undefined) return readOwn(reference, field, name);
  }
  return undefined;
}

function readOwn(reference: Reference, field: Field, name: string): OwnField {
  const [only] = field.parts;
  if (only === undefined || field.parts.length > 1 || only.kind === 'macro') {
    const text = field.parts.length === 0 ? '' : (reference.fields.get(name) ?? '');
    return { name, text, field, reference, spanOf: () => field.valueSpan };
  }
  const from = only.span.start + (only.kind === 'number' ? 0 : 1);
  return {
    name,
    text: only.text,
    field,
    reference,
    spanOf: (start, end) => ({ start: from + start, end: from + end }),
  };
}
