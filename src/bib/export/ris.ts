import type { CslDate, CslItem, CslName, Reference } from '../library.ts';
import { plainText } from '../plain.ts';
import { risNames, risTexts, risTypes } from './ris-tags.ts';

const isNames = (value: unknown): value is CslName[] => Array.isArray(value);

/** One line has room for one value: nothing in it may begin another line. */
const tidy = (text: string): string =>
  plainText(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

function writeName(name: CslName): string {
  if (name.literal !== undefined) return name.literal === 'others' ? '' : name.literal;
  const particle = name['non-dropping-particle'] ?? '';
  const space = particle === '' || /['’-]$/.test(particle) ? '' : ' ';
  const family = particle + space + (name.family ?? '');
  return [family, name.given, name.suffix].filter((part) => part).join(', ');
}

/** `2019/03/05/`, as RIS has it; a text that is no date goes behind the slashes. */
function writeDate(date: CslDate): string {
  const parts = date['date-parts']?.[0];
  if (!parts) return date.literal === undefined ? '' : `///${date.literal}`;
  const [year = '', month, day] = parts;
  return `${[String(year).padStart(4, '0'), ...[month, day].map((part) => (part === undefined ? '' : String(part).padStart(2, '0')))].join('/')}/`;
}

function dateLines(item: CslItem): [string, string][] {
  const { issued, accessed } = item;
  const year = issued?.['date-parts']?.[0]?.[0];
  return [
    ['PY', year === undefined ? '' : String(year)],
    ['DA', issued ? writeDate(issued) : ''],
    ['Y2', accessed ? writeDate(accessed) : ''],
  ];
}

function pageLines({ page }: CslItem): [string, string][] {
  const range = /^([^-,\s]+)-([^-,\s]+)$/.exec(page ?? '');
  return range
    ? [
        ['SP', range[1] ?? ''],
        ['EP', range[2] ?? ''],
      ]
    : [['SP', page ?? '']];
}

/** A reference as a RIS record, lines ending in CR LF as the format wants it. */
export function toRis({ csl }: Reference): string {
  const type = Object.hasOwn(risTypes, csl.type) ? (risTypes[csl.type] ?? 'GEN') : 'GEN';
  const names = risNames.flatMap(([tag, variable]): [string, string][] => {
    const value = csl[variable];
    return isNames(value) ? value.map((name) => [tag, writeName(name)]) : [];
  });
  const texts = risTexts.map(([tag, variable]): [string, string] => {
    const value = csl[variable];
    return [tag, typeof value === 'string' ? value : ''];
  });
  const keywords = typeof csl['keyword'] === 'string' ? csl['keyword'].split(',') : [];
  const lines: [string, string][] = [
    ...names,
    ...texts,
    ...dateLines(csl),
    ...pageLines(csl),
    ...keywords.map((word): [string, string] => ['KW', word]),
    ['ID', csl.id],
  ];
  const written = lines
    .map(([tag, value]) => [tag, tidy(value)])
    .filter(([, value]) => value !== '');
  return [['TY', type], ...written, ['ER', '']]
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}
