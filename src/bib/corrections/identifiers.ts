import type { Correction } from './correction.ts';
import { eprintAddresses } from './kinds.ts';

const doiPrefix = /^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:? ?)/i;

/** An address or identifier without the LaTeX that people and programs put around it. */
export function cleanVerbatim(value: string): string {
  return value
    .replace(/^\\url ?\{(.*)\}$/, '$1')
    .replace(/\{?\\(?:textasciitilde|sim|~) ?(?:\{\})?\}?/g, '~')
    .replace(/\{?\\([_%&#$])\}?/g, '$1')
    .replace(/\{([^{}\\]{0,200})\}/g, '$1')
    .replace(/^<(.*)>$/, '$1')
    .trim();
}

/** A DOI from any of the forms in which it is written, without its resolver; `10.…` */
export function cleanDoi(value: string): string {
  const doi = cleanVerbatim(value);
  const bare = doi.replace(doiPrefix, '');
  if (bare === doi || !bare.includes('%')) return bare;
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

export const addressCorrection: Correction = {
  id: 'addresses',
  why: 'citation-js turns \\_ in an address into %5C_ and knows no e-print archives but PubMed.',
  before({ fields }) {
    if (fields.get('howpublished')?.match(/^(?:\\url|https?:)/i)) fields.delete('howpublished');
  },
  after(item, { fields }) {
    const published = fields.get('howpublished')?.match(/^(?:\\url\b|https?:)/i);
    const url = fields.get('url') ?? (published ? fields.get('howpublished') : undefined);
    const archive = fields.get('eprinttype')?.toLowerCase() ?? '';
    const eprint = fields.get('eprint');
    if (url !== undefined) item.URL = cleanVerbatim(url).replaceAll(' ', '%20');
    else if (eprint !== undefined && Object.hasOwn(eprintAddresses, archive)) {
      item.URL = eprintAddresses[archive]?.replace('{}', () => cleanVerbatim(eprint)) ?? '';
    }
  },
};

export const doiCorrection: Correction = {
  id: 'doi',
  why: 'citation-js keeps the resolver of a DOI, so that styles write https://doi.org/ twice.',
  after(item, { fields }) {
    const doi = fields.get('doi');
    if (doi !== undefined) item.DOI = cleanDoi(doi);
  },
};
