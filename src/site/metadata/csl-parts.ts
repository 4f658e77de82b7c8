import type { CslDate, CslItem, CslName } from '../../bib/library.ts';
import { plainText } from '../../bib/plain.ts';

/** The text of a CSL variable without markup; undefined when it is absent or empty. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return plainText(String(value)).trim() || undefined;
}

/** Names of a CSL variable, without "and others". */
export function namesOf(value: unknown): readonly CslName[] {
  return Array.isArray(value) ? value.filter(({ literal }: CslName) => literal !== 'others') : [];
}

/** "de Haas", the family name with its particles. */
export function familyOf(name: CslName): string {
  const particle = name['non-dropping-particle'] ?? name['dropping-particle'] ?? '';
  const space = particle === '' || /['’-]$/.test(particle) ? '' : ' ';
  return particle + space + (name.family ?? '');
}

/** "de Haas, Hein", or the name of an organisation as it is. */
export function invertedName(name: CslName): string {
  return name.literal ?? [familyOf(name), name.given, name.suffix].filter(Boolean).join(', ');
}

/** "2019", "2019-03" or "2019-03-05"; undefined when no year is known. */
export function isoDate(date: CslDate | undefined): string | undefined {
  const [year, month, day] = date?.['date-parts']?.[0] ?? [];
  if (year === undefined || !/^\d{1,4}$/.test(String(year))) return undefined;
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** First and last page of "12-15" or "12–15"; the first alone of anything else. */
export function pagesOf({ page }: CslItem): { first?: string; last?: string } {
  const text = textOf(page);
  if (text === undefined) return {};
  const [, first, last] = /^([^-–,\s]+)[-–]+([^-–,\s]+)$/.exec(text) ?? [];
  return first && last ? { first, last } : { first: text };
}

/** The address of a work, when it is one that a browser opens as a page. */
export function webAddressOf({ URL: address }: CslItem): string | undefined {
  return address && /^https?:\/\//i.test(address) ? address : undefined;
}
