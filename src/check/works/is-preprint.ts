import type { Fields } from '../../bib/fields.ts';
import { preprintDois, preprintHosts, preprintWords, type WorkKind } from './work-kinds.ts';

const telling =
  'journaltitle journal institution publisher howpublished type series organization'.split(' ');

/** Whether an entry is what its authors put into an archive, not what was printed of it later. */
export function isPreprint(kind: WorkKind, fields: Fields, doi: string): boolean {
  if (preprintDois.some((start) => doi.startsWith(start))) return true;
  const said = telling.map((name) => fields.get(name) ?? '').join(' ');
  if (preprintWords.test(said.toLowerCase())) return true;
  if (kind !== 'loose' && kind !== 'report') return false;
  return fields.has('eprint') || preprintHosts.test(fields.get('url') ?? '');
}
