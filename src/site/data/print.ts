import { addressOf } from '../../check/address.ts';
import { linkTarget } from '../../check/link-target.ts';
import { siteLink } from '../markdown.ts';
import { renderPart } from './render-part.ts';
import { referenceAnchor } from './urls.ts';

/** A document on the page that holds them all: its text without front matter, and where it lies. */
export interface PrintedPart {
  readonly text: string;
  readonly path: string;
  /** Its anchor on that page. */
  readonly id: string;
  /** Level of the heading above it. */
  readonly level: number;
}

/** Anchor, on the page that holds everything, of a document by its path; null when it is not there. */
export function printAnchor(path: string): string | null {
  const address = addressOf(path);
  if (address === null || address.collection === 'rules') return null;
  return `${address.collection}-${address.slug}`;
}

/** The HTML of a document within the page that holds everything; links stay within it where they can. */
export function printedPart({ text, path, id, level }: PrintedPart): Promise<string> {
  return renderPart(text, path, {
    idPrefix: `${id}-`,
    lowerHeadings: level - 1,
    referenceHref: (key) => `#${referenceAnchor(key)}`,
    missingHref: (key) => `#${referenceAnchor(key)}`,
    linkOf: printLink,
  });
}

function printLink(url: string, from: string): string | null {
  const target = linkTarget(url, from);
  const anchor = target.kind === 'file' ? printAnchor(target.path) : null;
  if (anchor === null || target.kind !== 'file') return siteLink(url, from);
  return target.anchor ? `#${anchor}-${target.anchor}` : `#${anchor}`;
}
