import { canonicalField } from './data-model.ts';
import { dateFields, inheritanceRules, neverInherited, titleForms } from './inheritance-rules.ts';

/** An entry as inheritance sees it. */
export interface Heir {
  /** Type under its biblatex name. */
  readonly type: string;
  /** The entry's own fields. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Finds an entry by its citekey. */
type FindEntry = (key: string) => Heir | undefined;

/** A chain of cross-references longer than this is a mistake, and so are more sources of data. */
const longestChain = 50;
const mostSources = 100;

/** Every descendant asks for the same ancestor; it is worked out once. */
const withData = new WeakMap<Heir, ReadonlyMap<string, string>>();

const keysOfHeir = new WeakMap<Heir, readonly string[]>();

/** The keys of the `xdata` entries that an entry names. */
function xdataKeys(heir: Heir): readonly string[] {
  const known = keysOfHeir.get(heir);
  if (known) return known;
  const keys = (heir.fields.get('xdata') ?? '')
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '')
    .slice(0, mostSources);
  keysOfHeir.set(heir, keys);
  return keys;
}

/** Under which names a child takes a field; an empty list when it does not. */
export function inheritedNames(parent: string, child: string, field: string): readonly string[] {
  if (neverInherited.has(field)) return [];
  const rules = inheritanceRules.filter(
    (rule) => rule.parents.includes(parent) && rule.children.includes(child),
  );
  const renamed = rules.flatMap((rule) => rule.as[field] ?? []);
  if (renamed.length > 0) return renamed;
  const retitled = rules.some((rule) => rule.as['title']);
  return retitled && titleForms.has(field) ? [] : [field];
}

/** The entry's own fields and those of the `xdata` entries it names, directly or through others. */
function withXdata(heir: Heir, find: FindEntry): ReadonlyMap<string, string> {
  const known = withData.get(heir);
  if (known) return known;
  const fields = gatherXdata(heir, find);
  withData.set(heir, fields);
  return fields;
}

function gatherXdata(heir: Heir, find: FindEntry): Map<string, string> {
  const fields = new Map(heir.fields);
  const seen = new Set<Heir>([heir]);
  const waiting = xdataKeys(heir).toReversed();
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const source = find(key);
    if (seen.size > mostSources) break;
    if (!source || seen.has(source)) continue;
    seen.add(source);
    takeMissing(fields, source.fields, (name) =>
      name === 'xdata' || name === 'ids' ? [] : [name],
    );
    waiting.push(...xdataKeys(source).toReversed());
  }
  return fields;
}

/** Adds the fields that are not there yet under any of their names. */
function takeMissing(
  fields: Map<string, string>,
  source: ReadonlyMap<string, string>,
  namesOf: (field: string) => readonly string[],
): void {
  const present = new Set([...fields.keys()].map(canonicalField));
  const dated = [...dateFields].some((name) => present.has(name));
  for (const [name, value] of source) {
    const canonical = canonicalField(name);
    if (dated && dateFields.has(canonical)) continue;
    for (const target of namesOf(canonical)) {
      if (!present.has(target)) fields.set(target === canonical ? name : target, value);
    }
  }
}

/**
 * All fields of an entry: its own, then those of its `xdata` entries, then those of its `crossref`
 * parents by the rules of biblatex. Cycles and missing entries add nothing.
 */
export function inheritFields(heir: Heir, find: FindEntry): ReadonlyMap<string, string> {
  if (!heir.fields.has('crossref') && !heir.fields.has('xdata')) return heir.fields;
  const chain: Heir[] = [];
  const seen = new Set<Heir>();
  let next: Heir | undefined = heir;
  while (next && !seen.has(next) && chain.length < longestChain) {
    seen.add(next);
    const fields = withXdata(next, find);
    chain.push({ type: next.type, fields });
    const parent = fields.get('crossref');
    next = parent === undefined ? undefined : find(parent);
  }
  let inherited: Heir | undefined;
  for (const link of chain.reverse()) {
    const fields = new Map(link.fields);
    if (inherited) {
      const parent = inherited.type;
      takeMissing(fields, inherited.fields, (field) => inheritedNames(parent, link.type, field));
    }
    inherited = { type: link.type, fields };
  }
  return new Map(inherited?.fields ?? heir.fields);
}
