import type { Term } from '../cite/terms/term.ts';
import type { Corpus, Document } from '../cite/types.ts';
import { addressOf } from './address.ts';

/** The terms of the glossary, with the names by which other pages may be searched for them. */
export function glossaryTerms({ documents }: Corpus): Term[] {
  return documents.flatMap((document) => {
    const address = addressOf(document.path);
    if (address?.collection !== 'glossary') return [];
    return [{ slug: address.slug, names: namesOf(document) }];
  });
}

/** The names by which a term is looked for: what `link` lists; without it, the term and its aliases; with `link: false`, nothing. */
export function namesOf({ frontmatter }: Document): string[] {
  const { term, aliases, link } = frontmatter;
  if (link === false) return [];
  const names: unknown[] = Array.isArray(link) ? link : [term, aliases].flat();
  return names.filter((name) => typeof name === 'string');
}
