import type { Document } from '../cite/types.ts';

/** Anchors written by hand: pandoc's `{#name}`, and `id` or `name` in HTML. */
const written = /\{#([^\s{}]+)|\b(?:id|name)=["']([^"']+)["']/g;

const named = new WeakMap<Document, ReadonlySet<string>>();

/** Every anchor of a page: its headings, and what is written by hand. */
export function anchorsOf(document: Document): ReadonlySet<string> {
  const known = named.get(document);
  if (known !== undefined) return known;
  const anchors = new Set([
    ...document.headings.map(({ slug }) => slug),
    ...writtenAnchors(document),
  ]);
  named.set(document, anchors);
  return anchors;
}

/** Anchors that a book gathers from all its chapters; headings alone are not told apart across pages. */
export function writtenAnchors({ text }: Document): string[] {
  return [...text.matchAll(written)].flatMap(([, pandoc, html]) => pandoc ?? html ?? []);
}
