import { canonicalField } from '../data-model.ts';
import { addMonth, readDate } from '../dates.ts';
import type { Reference } from '../library.ts';
import { bibtexFields, bibtexTypes, sharedTypes } from './bibtex-names.ts';
import { writeEntry } from './entry-text.ts';

const lookUp = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const left = new Set([
  'crossref',
  'xdata',
  'date',
  'year',
  'month',
  'day',
  'subtitle',
  'booksubtitle',
  'journalsubtitle',
]);
const masters = /^(?:mathesis|.*master)/i;

/** BibTeX has no subtitles. */
function withSubtitle(fields: ReadonlyMap<string, string>, name: string, value: string): string {
  const subtitle = fields.get(name.replace(/title$/, 'subtitle'));
  return name.endsWith('title') && subtitle !== undefined ? `${value}: ${subtitle}` : value;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `year` and `month`, which BibTeX knows instead of `date`. */
function dateFields(fields: ReadonlyMap<string, string>): [string, string][] {
  const written = fields.get('date') ?? fields.get('year');
  if (written === undefined) return [];
  const date = addMonth(readDate(written) ?? {}, fields.get('month'), fields.get('day'));
  const [first, last] = date['date-parts'] ?? [];
  const [year, month] = first ?? [];
  if (year === undefined) return [['year', written]];
  if (last) return [['year', `${year}--${last[0] ?? ''}`]];
  const macro = months[Number(month) - 1];
  return [['year', String(year)], ...(macro ? [['month', macro] as [string, string]] : [])];
}

function typeOf(type: string, kind: string): string {
  if (type === 'thesis' && masters.test(kind)) return 'mastersthesis';
  return lookUp(bibtexTypes, type) ?? (sharedTypes.has(type) ? type : 'misc');
}

/** A reference as an entry for BibTeX: older names of types and fields, no inheritance. */
export function toBibtex(reference: Reference): string {
  const fields = new Map(
    [...reference.fields].map(([name, value]) => [canonicalField(name), value]),
  );
  const kind = fields.get('type') ?? '';
  const type = typeOf(reference.type, kind);
  const written: [string, string][] = [];
  for (const [name, value] of fields) {
    if (left.has(name)) continue;
    if (name === 'type' && /^(?:phdthesis|mathesis|techreport)$/i.test(value)) continue;
    const school = name === 'institution' && type.endsWith('thesis') ? 'school' : undefined;
    written.push([school ?? lookUp(bibtexFields, name) ?? name, withSubtitle(fields, name, value)]);
  }
  written.push(...dateFields(fields));
  const url = fields.get('url');
  if (type === 'misc' && url !== undefined && !fields.has('howpublished')) {
    written.push(['howpublished', `\\url{${url}}`]);
  }
  return writeEntry(type, reference.key, written);
}
