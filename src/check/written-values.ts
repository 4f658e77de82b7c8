import { canonicalField } from '../bib/data-model.ts';
import type { Library } from '../bib/library.ts';
import type { Field, StringDefinition, ValuePart } from '../bib/tree.ts';
import type { Span } from '../text/span.ts';
import type { Report } from './types.ts';

/** A stretch of a value between its delimiters, exactly as written, and where it begins in the file. */
export interface WrittenText {
  readonly text: string;
  readonly start: number;
}

/** The value of a field, or of an `@string`, as it is written. */
export interface WrittenValue {
  readonly file: string;
  /** Citekey of the entry; null for an `@string`. */
  readonly key: string | null;
  /** Name of the field in lower case; null for an `@string`. */
  readonly field: string | null;
  /** The field under its biblatex name; an `@string` has none. */
  readonly name: string;
  /** What stands in braces or quotation marks; macros and bare numbers are left out. */
  readonly texts: readonly WrittenText[];
  /** Whether the texts are all there is, so that they can be read as one. */
  readonly whole: boolean;
  readonly span: Span;
}

const isWritten = ({ kind }: ValuePart): boolean => kind === 'braced' || kind === 'quoted';

const textsOf = (parts: readonly ValuePart[]): WrittenText[] =>
  parts.filter(isWritten).map(({ text, span }) => ({ text, start: span.start + 1 }));

/** The value of one field of an entry. */
export const writtenValue = (field: Field, key: string, file: string): WrittenValue => ({
  file,
  key,
  field: field.name.toLowerCase(),
  name: canonicalField(field.name),
  texts: textsOf(field.parts),
  whole: field.parts.every(isWritten),
  span: field.valueSpan,
});

function stringValue({ parts, nameSpan }: StringDefinition, file: string): WrittenValue {
  const start = parts[0]?.span.start ?? nameSpan.start;
  const end = parts.at(-1)?.span.end ?? nameSpan.end;
  const texts = textsOf(parts);
  const whole = parts.every(isWritten);
  return { file, key: null, field: null, name: '', texts, whole, span: { start, end } };
}

/** Every value that is written in a library, those of `@string` included, file by file in order. */
export function* writtenValues({ files }: Library): Generator<WrittenValue> {
  for (const { nodes, path } of files) {
    for (const node of nodes) {
      if (node.kind === 'string') yield stringValue(node, path);
      if (node.kind !== 'entry') continue;
      for (const field of node.fields) yield writtenValue(field, node.key, path);
    }
  }
}

/** Where a finding about a range of one of the texts belongs. */
export function placeOf(
  value: WrittenValue,
  { start }: WrittenText,
  range: Span,
): Pick<Report, 'file' | 'span' | 'key' | 'field'> {
  return {
    file: value.file,
    span: { start: start + range.start, end: start + range.end },
    ...(value.key !== null && { key: value.key }),
    ...(value.field !== null && { field: value.field }),
  };
}
