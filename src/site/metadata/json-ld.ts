import type { JsonLd } from './page-metadata.ts';

/**
 * JSON-LD as the text of a script element. Nothing in it can end the element or begin another:
 * titles and names come from files that anybody may have written.
 */
export function writeJsonLd(node: JsonLd): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...node })
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
