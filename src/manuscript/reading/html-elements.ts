import type { BlockRole } from '../types.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a paragraph. */
export const blockElements = set(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p section select summary table tbody td tfoot th thead tr ul',
);

/** Elements whose content nobody reads. */
export const hiddenElements = set(
  'script style head template noscript svg math object iframe textarea',
);

/** What the content of an element is, where it is not prose. */
export const roles: ReadonlyMap<string, BlockRole> = new Map<string, BlockRole>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['blockquote', 'quotation'],
  ['table', 'table'],
  ['pre', 'code'],
  ['code', 'code'],
  ['samp', 'code'],
  ['kbd', 'code'],
]);
