import { readSettings } from '../settings.ts';

const settings = readSettings();
const base = settings.base.replace(/\/$/, '');

/** Address of a page of this site, whatever base path it is served under. */
export function href(path: string): string {
  return `${base}${path}`;
}

/** Whole address of a path that already stands below the base; null when nobody said where the site is. */
export function absolute(path: string): string | null {
  return settings.site === undefined ? null : new URL(path, settings.site).href;
}

/** Whole address of a page when the site's own is known, else its path: metadata takes either. */
export function address(path: string): string {
  return absolute(href(path)) ?? href(path);
}

/** Path segment for a citekey: keys may hold slashes and spaces. */
export function keySegment(key: string): string {
  return encodeURIComponent(key).replaceAll('%', '~');
}

export function referencePath(key: string): string {
  return `/references/${keySegment(key)}/`;
}

export function topicPath(slug: string): string {
  return `/topics/${slug}/`;
}

export function themePath(id: string): string {
  return `/themes/${id}/`;
}

/** Page of a model of regulation. */
export function modelPath(id: string): string {
  return `/regulation/${id}/`;
}

export function termPath(slug: string): string {
  return `/glossary/${slug}/`;
}

/** Fragment of a reference in the list of a page. */
export function referenceAnchor(key: string): string {
  return `ref-${keySegment(key)}`;
}

/** Fragment of a missing work on the page about integrity. */
export function missingAnchor(key: string): string {
  return `missing-${keySegment(key)}`;
}

export function rulePath(id: string): string {
  return `/integrity/rules/${id}/`;
}
