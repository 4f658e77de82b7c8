import type { Term } from './term.ts';

/** A name of a term found in a text. */
interface NameMatch {
  readonly slug: string;
  readonly start: number;
  readonly end: number;
}

const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}]|[\\p{L}\\p{N}][-‑])';
const AFTER = '(?![\\p{L}\\p{M}\\p{N}]|[-‑][\\p{L}\\p{N}])';

/**
 * Finds names of terms in texts, as whole words and in the plural too; where names overlap, the
 * first wins, and of several at one place the longest. A name with a capital letter within
 * (`GRETA`, `Palermo Protocol`) is looked for as it is, any other also with a capital at its
 * beginning or without. A name that two terms have belongs to neither.
 */
export class NameFinder {
  private readonly slugs = new Map<string, string | null>();
  private readonly pattern: RegExp | null;

  constructor(terms: readonly Term[]) {
    for (const { slug, names } of terms) {
      for (const form of new Set(names.flatMap(formsOf))) {
        const known = this.slugs.get(form);
        this.slugs.set(form, known === undefined || known === slug ? slug : null);
      }
    }
    const forms = [...this.slugs.keys()].sort((a, b) => b.length - a.length);
    const choices = forms.map((form) => escapePattern(form).replaceAll(' ', '\\s+')).join('|');
    this.pattern = forms.length === 0 ? null : new RegExp(`${BEFORE}(?:${choices})${AFTER}`, 'gu');
  }

  find(text: string): NameMatch[] {
    if (this.pattern === null) return [];
    return [...text.matchAll(this.pattern)].flatMap(({ 0: found, index }) => {
      const slug = this.slugs.get(oneLine(found)) ?? null;
      return slug === null ? [] : [{ slug, start: index, end: index + found.length }];
    });
  }
}

/** The forms in which a name is looked for. */
export function formsOf(name: string): string[] {
  const plain = oneLine(name);
  if (!/[\p{L}\p{N}]/u.test(plain)) return [];
  const [first = '', ...rest] = plain;
  const isFixed = /\p{Lu}/u.test(rest.join(''));
  const cased = isFixed
    ? [plain]
    : [first.toLowerCase() + rest.join(''), first.toUpperCase() + rest.join('')];
  return cased.flatMap((form) => [form, pluralOf(form)]);
}

/** The regular plural of an English noun; of other words it is a form that nobody writes. */
function pluralOf(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
