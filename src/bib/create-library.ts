import type { Problem } from '../text/span.ts';
import { canonicalField, canonicalType, impliedKind } from './data-model.ts';
import { type Fields, readFields } from './fields.ts';
import { type Heir, inheritFields } from './inherit.ts';
import type { CslItem, Library, Reference } from './library.ts';
import { type Meaning, readMeaning } from './meaning.ts';
import { readStrings, type StringTable } from './strings.ts';
import type { BibFile, Entry } from './tree.ts';

const meanings = new WeakMap<Reference, () => Meaning>();

/** Fields under their biblatex names; a field under its own name goes before one under an alias. */
function canonicalFields(fields: Fields): Map<string, string> {
  const canonical = new Map<string, string>();
  for (const [name, value] of fields) {
    const target = canonicalField(name);
    if (target === name || !fields.has(target)) canonical.set(target, value);
  }
  return canonical;
}

/** An entry as inheritance sees it; its fields are read when first asked for. */
function createHeir(entry: Entry, strings: StringTable): Heir {
  let own: Map<string, string> | undefined;
  return {
    type: canonicalType(entry.type),
    get fields() {
      if (own) return own;
      own = readFields(entry, strings);
      const kind = impliedKind(entry.type);
      if (kind !== undefined && !own.has('type')) own.set('type', kind);
      return own;
    },
  };
}

/** A reference that works out its fields and its meaning when they are first asked for. */
function createReference(
  entry: Entry,
  file: BibFile,
  heir: Heir,
  find: (key: string) => Heir | undefined,
): Reference {
  let fields: Fields | undefined;
  let meaning: Meaning | undefined;
  const mean = (): Meaning => {
    const source = { type: reference.type, fields: canonicalFields(reference.fields) };
    meaning ??= readMeaning(entry.key, source);
    return meaning;
  };
  const reference: Reference = {
    key: entry.key,
    type: heir.type,
    get fields(): Fields {
      fields ??= inheritFields(heir, find);
      return fields;
    },
    get csl(): CslItem {
      return mean().csl;
    },
    entry,
    file,
  };
  meanings.set(reference, mean);
  return reference;
}

/**
 * All references of some files. Later files see the `@string` macros and the entries of earlier
 * ones and the other way round. `references` leaves out `@xdata` entries and entries without a key,
 * which nobody can cite; `all` has them.
 */
export function createLibrary(files: readonly BibFile[]): Library {
  const strings = readStrings(files);
  const heirs = new Map<string, Heir>();
  const find = (key: string): Heir | undefined => heirs.get(key);
  const all: Reference[] = [];
  const references = new Map<string, Reference>();
  for (const file of files) {
    for (const node of file.nodes) {
      if (node.kind !== 'entry') continue;
      const heir = createHeir(node, strings);
      const reference = createReference(node, file, heir, find);
      all.push(reference);
      if (node.key === '' || heirs.has(node.key)) continue;
      heirs.set(node.key, heir);
      if (heir.type !== 'xdata') references.set(node.key, reference);
    }
  }
  return { files, references, all };
}

/** Fields of a reference whose LaTeX could not be read, so that it was taken as plain text. */
export function findUnreadableFields(reference: Reference): Problem[] {
  const unreadable = meanings.get(reference)?.().unreadable ?? [];
  return unreadable.map((name) => {
    const own = reference.entry.fields.find((field) => canonicalField(field.name) === name);
    const message = `The LaTeX of the field ${name} cannot be read, so that it is shown as plain text. Check its braces, its $ signs and the arguments of its commands.`;
    return { code: 'unreadable-field', message, span: own?.valueSpan ?? reference.entry.keySpan };
  });
}
