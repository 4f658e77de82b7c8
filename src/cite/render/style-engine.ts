import CSL, { type CitationItem, type Engine } from 'citeproc';
import type { CslItem, CslName } from '../../bib/library.ts';
import { createEngine } from './csl-engine.ts';
import { clean, MARKS } from './marks.ts';
import { encode } from './output-format.ts';
import { asWritten, safeItem, safeNames } from './safe-item.ts';
import { type StyleSource, styleXml } from './styles.ts';

/** An item and, when it has one, the short name of its author that citations in the text use. */
export interface CitableItem extends CslItem {
  readonly shortAuthor?: readonly CslName[];
}

/** What stands for an item in the text and in the list: they differ when its author or title has a short form. */
interface Versions {
  readonly short: object;
  readonly full: object;
}

type Variables = Record<string, unknown>;

/** A cite within a cluster, by key; prefix and suffix are put in later, where the marks stand. */
export interface EngineCite {
  readonly key: string;
  readonly locator?: { readonly label: string; readonly value: string } | null;
  readonly isSuppressed?: boolean;
  readonly hasPrefix?: boolean;
  readonly hasSuffix?: boolean;
}

/**
 * One citeproc-js engine over a whole library, so that `2019a` is `2019a` on every page. Answers
 * text as `parseRichText` reads it.
 */
export class StyleEngine {
  private readonly engine: Engine;
  private readonly ids = new Map<string, string>();
  private readonly keys = new Map<string, string>();
  private readonly names = new Map<string, readonly string[]>();
  private readonly versions = new Map<string, Versions>();
  /** Whether citations are numbers, as in Vancouver style. */
  readonly isNumeric: boolean;

  constructor(items: readonly CitableItem[], style: StyleSource, locale: string) {
    const given = new Map<string, Versions>();
    for (const item of items) {
      if (this.ids.has(item.id)) continue;
      // Keys may be anything; the engine keeps ids in plain objects.
      const id = `i${this.ids.size}`;
      this.ids.set(item.id, id);
      this.keys.set(id, item.id);
      const full = safeItem(item, id);
      const short = withShortForms(full, item);
      given.set(id, { full, short });
      this.names.set(id, familyNames(short));
    }
    let wanted: keyof Versions = 'short';
    const xml = styleXml(style);
    this.isNumeric = /citation-format="numeric"/.test(xml);
    this.engine = createEngine(
      xml,
      locale,
      (id) => given.get(id)?.[wanted] ?? { id, type: 'document' },
    );
    this.engine.updateItems([...this.keys.keys()]);
    wanted = 'full';
    for (const [id, { short, full }] of given) if (short !== full) this.keepVersions(id);
  }

  get layout(): { prefix: string; suffix: string; delimiter: string } {
    const { layout_prefix, layout_suffix, layout_delimiter } = this.engine.citation.opt;
    return { prefix: layout_prefix, suffix: layout_suffix, delimiter: layout_delimiter };
  }

  get styleId(): string {
    return this.engine.opt.styleID;
  }

  has(key: string): boolean {
    return this.ids.has(key);
  }

  keyOf(id: string): string {
    return this.keys.get(id) ?? '';
  }

  /** The number of a work in a number style. */
  numberOf(key: string): number | null {
    return this.engine.registry.registry[this.ids.get(key) ?? '']?.seq ?? null;
  }

  /** Has the works of a page numbered in the order given. */
  numberBy(keys: readonly string[]): void {
    const { registry } = this.engine.registry;
    for (const [index, key] of keys.filter((one) => this.has(one)).entries()) {
      const entry = registry[this.ids.get(key) ?? ''];
      if (entry) entry.seq = index + 1;
    }
  }

  term(name: string, form: 'long' | 'short', isPlural: boolean): string {
    return this.engine.getTerm(name, form, isPlural ? 1 : 0) ?? '';
  }

  /** A cluster without the brackets around it, its entries in the order of the style. */
  cluster(cites: readonly EngineCite[]): string {
    const items = cites.map((cite): CitationItem => {
      const item: CitationItem = { id: this.ids.get(cite.key) ?? '' };
      if (cite.locator) {
        item.locator = clean(cite.locator.value);
        item.label = cite.locator.label;
      }
      if (cite.isSuppressed) item['suppress-author'] = true;
      if (cite.hasPrefix) item.prefix = MARKS.prefix;
      if (cite.hasSuffix) item.suffix = MARKS.suffix;
      return item;
    });
    return this.engine.makeCitationCluster(items);
  }

  /** The author as a sentence names them, by number styles too; null when there is none. */
  author(key: string): string | null {
    const id = this.ids.get(key) ?? '';
    const text = this.engine.makeCitationCluster([{ id, 'author-only': true }]);
    const isNothing = /\[(?:NO_PRINTED_FORM|CSL STYLE ERROR)/.test(text);
    return isNothing ? this.plainAuthor(id) : text;
  }

  /** The first name by which citations may call a work; null when it has none. */
  firstName(key: string): string | null {
    return this.names.get(this.ids.get(key) ?? '')?.[0] ?? null;
  }

  private plainAuthor(id: string): string | null {
    const [first, second, ...more] = this.names.get(id) ?? [];
    if (first === undefined) return null;
    if (second === undefined) return first;
    if (more.length > 0) return `${first} ${MARKS.and} ${MARKS.others}`;
    return `${first} ${this.term('and', 'long', false)} ${second}`;
  }

  /** The entries of the reference list, by key. */
  references(): Map<string, string> {
    return this.inFull(() => {
      const list = this.engine.makeBibliography();
      const references = new Map<string, string>();
      if (list === false) return references;
      const [{ entry_ids: ids }, entries] = list;
      for (const [index, [id = '']] of ids.entries()) {
        references.set(this.keyOf(id), entries[index]?.trim() ?? '');
      }
      return references;
    });
  }

  /** The place of each key in a list of all references, as the style sorts it. */
  ranks(): Map<string, number> {
    return this.inFull(() => {
      const { refhash, sorter } = this.engine.registry;
      const tokens = [...this.keys].map(([id, key], seq) => ({
        key,
        seq,
        sortkeys: [...CSL.getSortKeys.call(this.engine, refhash[id] ?? {}, 'bibliography_sort')],
      }));
      tokens.sort(sorter.compareKeys);
      return new Map(tokens.map(({ key }, rank) => [key, rank]));
    });
  }

  private inFull<Result>(work: () => Result): Result {
    const extensions = this.engine.opt.development_extensions;
    this.show('full');
    extensions['wrap_url_and_doi'] = true;
    try {
      return work();
    } finally {
      extensions['wrap_url_and_doi'] = false;
      this.show('short');
    }
  }

  private show(version: keyof Versions): void {
    for (const [id, versions] of this.versions) {
      this.engine.registry.refhash[id] = versions[version];
    }
  }

  /** Has the engine prepare an item a second time, under its full name. */
  private keepVersions(id: string): void {
    const { refhash } = this.engine.registry;
    const short = refhash[id];
    if (short === undefined) return;
    delete refhash[id];
    this.engine.tmp.loadedItemIDs[id] = false;
    const full = this.engine.retrieveItem(id);
    this.versions.set(id, { short, full });
    refhash[id] = short;
  }
}

function familyNames(item: Variables): string[] {
  const names = safeNames(item['author'] ?? item['editor']) ?? [];
  return names
    .map(({ family, literal }) => encode(family ?? literal))
    .filter((name) => name !== '');
}

/** A citation calls a work by the short name of its author or, when it has none, by its short title. */
function withShortForms(full: Variables, item: CitableItem): Variables {
  const names = safeNames(item.shortAuthor);
  if (names === undefined) {
    const title = full['title-short'];
    const isNamed = 'author' in full || 'editor' in full;
    if (isNamed || typeof title !== 'string') return full;
    const short = asWritten(title);
    return { ...full, title: short, 'title-short': short };
  }
  const role = 'author' in full || !('editor' in full) ? 'author' : 'editor';
  return { ...full, [role]: names };
}
