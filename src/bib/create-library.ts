import type { Problem } from '../text/span.ts';
import { canonicalField, canonicalType, impliedKind } from './data-model.ts';
import { type Fields, readFields } from './fields.ts';
import { type Heir, inheritFields } from './inherit.ts';
import type { CslItem, Library, Reference } from './library.ts';
import { type Meaning, readMeaning } from './meaning.ts';
import { readStrings, type StringTable } from './strings.ts';
import type { BibFile, Entry } from './tree.ts';

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
class EntryHeir implements Heir {
  readonly type: string;
  private readonly entry: Entry;
  private readonly strings: StringTable;
  private own: Map<string, string> | undefined;

  constructor(entry: Entry, strings: StringTable) {
    this.type = canonicalType(entry.type);
    this.entry = entry;
    this.strings = strings;
  }

  get fields(): Map<string, string> {
    if (this.own) return this.own;
    this.own = readFields(this.entry, this.strings);
    const kind = impliedKind(this.entry.type);
    if (kind !== undefined && !this.own.has('type')) this.own.set('type', kind);
    return this.own;
  }
}

/**
 * A reference that works out its fields and its meaning when they are first asked for. Both are
 * properties of its own, for copies, yet read by functions that all references share: libraries are large.
 */
class EntryReference implements Reference {
  static readonly #lazy: PropertyDescriptorMap = {
    fields: {
      enumerable: true,
      get(this: EntryReference): Fields {
        this.#fields ??= inheritFields(this.#heir, this.#find);
        return this.#fields;
      },
    },
    csl: {
      enumerable: true,
      get(this: EntryReference): CslItem {
        return this.meaning.csl;
      },
    },
  };
  readonly key: string;
  readonly type: string;
  declare readonly fields: Fields;
  declare readonly csl: CslItem;
  readonly entry: Entry;
  readonly file: BibFile;
  readonly #heir: Heir;
  readonly #find: (key: string) => Heir | undefined;
  #fields: Fields | undefined;
  #meaning: Meaning | undefined;

  constructor(entry: Entry, file: BibFile, heir: Heir, find: (key: string) => Heir | undefined) {
    this.key = entry.key;
    this.type = heir.type;
    this.entry = entry;
    this.file = file;
    this.#heir = heir;
    this.#find = find;
    Object.defineProperties(this, EntryReference.#lazy);
  }

  get meaning(): Meaning {
    this.#meaning ??= readMeaning(this.key, {
      type: this.type,
      fields: canonicalFields(this.fields),
    });
    return this.#meaning;
  }
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
      const heir = new EntryHeir(node, strings);
      const reference = new EntryReference(node, file, heir, find);
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
  const unreadable = reference instanceof EntryReference ? reference.meaning.unreadable : [];
  return unreadable.map((name) => {
    const own = reference.entry.fields.find((field) => canonicalField(field.name) === name);
    const message = `The LaTeX of the field ${name} cannot be read, so that it is shown as plain text. Check its braces, its $ signs and the arguments of its commands.`;
    return { code: 'unreadable-field', message, span: own?.valueSpan ?? reference.entry.keySpan };
  });
}
