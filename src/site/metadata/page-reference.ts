import { createLibrary } from '../../bib/create-library.ts';
import { escapeLatex } from '../../bib/latex.ts';
import type { CslName, Reference } from '../../bib/library.ts';
import { parseBib } from '../../bib/parse.ts';

/** A page as a work that somebody cites. */
interface CitablePage {
  readonly title: string;
  /** Its address in words, like `themes-migration`; the citation key is made of it. */
  readonly slug: string;
  /** The day on which it was last held against its sources, `2026-11-21`; null when nobody noted it. */
  readonly reviewed: string | null;
  /** Whole address; null when nobody said where the site is. */
  readonly address: string | null;
}

/** The site that a page is part of. */
interface CitableSite {
  readonly title: string;
  readonly language: string;
  /** Names as a .bib file has them; a page without authors is cited by its title. */
  readonly authors: readonly string[];
}

/** A page as an entry of a bibliography, for the same styles and formats as all other works. */
export function pageReference(page: CitablePage, site: CitableSite): Reference {
  const key = [site.title, page.slug].map(keyPart).filter(Boolean).join('-');
  const fields = [
    ['author', site.authors.join(' and ')],
    ['title', `{${escapeLatex(page.title)}}`],
    ['organization', `{${escapeLatex(site.title)}}`],
    ['date', page.reviewed ?? ''],
    ['url', page.address ?? ''],
    ['langid', site.language === 'en' ? 'british' : ''],
  ].filter(([, value]) => value !== '');
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('');
  const library = createLibrary([parseBib(`@online{${key},\n${lines}}\n`, 'page.bib')]);
  const [reference] = library.references.values();
  if (!reference) throw new Error(`The page ${page.slug} cannot be written as an entry.`);
  // CSL knows the site around a page as its container; biblatex has no field for it.
  const { publisher: _organization, ...csl } = reference.csl;
  return { ...reference, csl: { ...csl, 'container-title': site.title } };
}

/** The authors of a site as CSL has names. */
export function authorsOf({ authors }: Pick<CitableSite, 'authors'>): readonly CslName[] {
  const site = { title: 'x', language: '', authors };
  const page = { title: 'x', slug: 'x', reviewed: null, address: null };
  return pageReference(page, site).csl.author ?? [];
}

function keyPart(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
