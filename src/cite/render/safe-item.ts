import type { CslItem } from '../../bib/library.ts';
import { CSL_TYPES, DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES } from './csl-variables.ts';
import { clean, MARKS } from './marks.ts';

const NAME_PARTS = [
  'family',
  'given',
  'literal',
  'suffix',
  'non-dropping-particle',
  'dropping-particle',
] as const;

type Name = Partial<Record<(typeof NAME_PARTS)[number], string>>;
type Variables = Record<string, unknown>;

/** An item as citeproc-js gets it: known variables of the right type only, under a plain id. */
export function safeItem(item: CslItem, id: string): Variables {
  const safe: Variables = {
    id,
    system_id: id,
    type: CSL_TYPES.has(item.type) ? item.type : 'document',
  };
  for (const [name, value] of Object.entries(item)) {
    if (TEXT_VARIABLES.has(name)) assign(safe, name, safeText(value));
    else if (NAME_VARIABLES.has(name)) assign(safe, name, safeNames(value));
    else if (DATE_VARIABLES.has(name)) assign(safe, name, safeDate(value));
  }
  const hasNames = [...NAME_VARIABLES].some((name) => name in safe);
  if (!hasNames && !('title' in safe)) {
    safe['title'] = asWritten(clean(item.id) || 'Untitled');
  }
  // What stands in brackets is a description by those who list the work, and no title.
  const title = safe['title'];
  if (typeof title === 'string' && /^\[.*\]$/s.test(title)) safe['title'] = asWritten(title);
  return safe;
}

/** A title whose capitals no style changes. */
export function asWritten(title: string): string {
  return `<span class="nocase">${title}</span>`;
}

/** Names fit for citeproc-js; undefined when there is none. */
export function safeNames(value: unknown): Name[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value.map(safeName).filter((name) => Object.keys(name).length > 0);
  return names.length > 0 ? names : undefined;
}

function safeName(value: unknown, index: number, all: readonly unknown[]): Name {
  const name: Name = {};
  if (typeof value !== 'object' || value === null) return name;
  const parts = new Map<string, unknown>(Object.entries(value));
  for (const part of NAME_PARTS) {
    const text = safeText(parts.get(part));
    if (text !== undefined) name[part] = text;
  }
  const isOthers = name.literal === 'others' && index > 0 && index === all.length - 1;
  return isOthers ? { literal: MARKS.others } : name;
}

function safeText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return clean(String(value)).trim() || undefined;
}

function safeDate(value: unknown): Variables | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = new Map<string, unknown>(Object.entries(value));
  const date: Variables = {};
  const parts = given.get('date-parts');
  if (Array.isArray(parts)) {
    const dates = parts
      .slice(0, 2)
      .map(safeDateParts)
      .filter((numbers) => numbers.length > 0);
    if (dates.length > 0) date['date-parts'] = dates;
  }
  assign(date, 'literal', safeText(given.get('literal')));
  assign(date, 'raw', safeText(given.get('raw')));
  assign(date, 'season', safeText(given.get('season')));
  if (given.get('circa')) date['circa'] = true;
  return Object.keys(date).length > 0 ? date : undefined;
}

function safeDateParts(value: unknown): number[] {
  if (!Array.isArray(value)) return [];
  const numbers = value.slice(0, 3).map(Number);
  const end = numbers.findIndex((number) => !Number.isInteger(number) || Math.abs(number) > 99999);
  return end === -1 ? numbers : numbers.slice(0, end);
}

function assign(target: Variables, name: string, value: unknown): void {
  if (value !== undefined) target[name] = value;
}
