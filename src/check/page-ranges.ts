import { notYet } from './date-hints.ts';

type PageFault = 'label' | 'total' | 'none' | 'open' | 'dash' | 'reversed';

interface PageVerdict {
  readonly fault: PageFault;
  /** The piece of the text that is meant. */
  readonly start: number;
  readonly end: number;
  /** What should probably stand there; empty when that cannot be told. */
  readonly better: string;
}

const label =
  /^(?:pp\.?\s*|p(?:\.\s*|\s+)|pages?\s+|pgs?\.?\s+|s\.\s*|sider?\s+|seiten?\s+|str\.\s*)(?=[a-z]{0,3}\d)/i;
const total = /^(?:[ivxlc]+[\s,+]*)?\d+\s*(?:pp?\.?|pages|s\.|sider|seiten)$/i;
const nothing = String.raw`(?:n\/?a|null|none|undefined|nan|0{1,4}|[?]{1,4})`;
const placeholder = new RegExp(`^(?:${nothing}(?: ?-{1,3} ?${nothing})?|-{1,4}|\\.{3})$`, 'i');
// First page, joint, last page. Pages that hold a hyphen themselves (`12-1`) are left alone.
const range =
  /^([\p{L}\d.:*]+?)(\s*(?:-{1,4}|[\u2010-\u2015\u2212\u223c~])\s*|\s+to\s+)([\p{L}\d.:*]*)$/u;
const openStart = /^\s*(?:-{1,3}|[\u2013\u2014])\s*\d+$/;
const goodJoint = /^\s*(?:--?|\u2013)\s*$/;

/** Judges the text of a `pages` field: every range in it, as in `7, 41, 73--97`. */
export function judgePages(written: string): PageVerdict[] {
  // Same length, so that offsets stay those of the text as written.
  const text = written
    .replace(/\{?\\textendash(?:\{\})?\}?/g, (command) => '\u2013'.padEnd(command.length))
    .replace(/[{}]/g, ' ');
  const bare = text.trim();
  if (bare === '' || bare.includes('\\')) return [];
  const start = text.indexOf(bare);
  const whole = (fault: PageFault, better = ''): PageVerdict[] => [
    { fault, start, end: start + bare.length, better },
  ];
  if (placeholder.test(bare) || notYet.test(bare)) return whole('none');
  if (total.test(bare)) return whole('total', /\d+/.exec(bare)?.[0] ?? '');
  const shown = label.exec(bare)?.[0] ?? '';
  if (shown !== '') return whole('label', bare.slice(shown.length));
  return [...text.matchAll(/[^,;]+/g)].flatMap((piece) => judgePiece(piece[0], piece.index));
}

function judgePiece(text: string, offset: number): PageVerdict[] {
  const bare = text.trim();
  const start = offset + text.indexOf(bare);
  const verdict = (fault: PageFault, better = ''): PageVerdict[] => [
    { fault, start, end: start + bare.length, better },
  ];
  if (openStart.test(bare)) return verdict('open');
  const [, first = '', joint = '', last = ''] = range.exec(bare) ?? [];
  if (joint === '' || !/\d|^[ivxlcdm]+$/i.test(first)) return [];
  if (last === '') return verdict('open');
  if (isReversed(first, joint.trim(), last)) return verdict('reversed', `${last}--${first}`);
  return goodJoint.test(joint) ? [] : verdict('dash', `${first}--${last}`);
}

/** A range that is longer than this in its shortened form, as 102–98 for 102–198, is no shortened one. */
const longest = 100;

function isReversed(first: string, joint: string, last: string): boolean {
  const from = readPage(first);
  const to = readPage(last);
  if (from === null || to === null) return false;
  const shortened = to.frame === '' && to.digits.length < from.digits.length;
  if (from.frame !== to.frame && !(shortened && !from.isRoman)) return false;
  // `12-5` may be page 5 of chapter 12, and `043512-1` page 1 of an article.
  if (joint === '-' && (from.value <= 30 || /^0|^\d{6}/.test(from.digits))) return false;
  if (to.value >= from.value) return false;
  if (!shortened || to.isRoman) return true;
  const full = Number(from.digits.slice(0, from.digits.length - to.digits.length) + to.digits);
  return full < from.value || full - from.value > longest;
}

interface Page {
  /** What stands around the number, as the letter of S12; only pages with the same can be compared. */
  readonly frame: string;
  readonly digits: string;
  readonly value: number;
  readonly isRoman: boolean;
}

function readPage(text: string): Page | null {
  const [, before = '', digits, after = ''] = /^(\D*)(\d{1,15})(\D*)$/.exec(text) ?? [];
  if (digits !== undefined) {
    return {
      frame: `${before}#${after}`.toLowerCase().replace(/^#$/, ''),
      digits,
      value: Number(digits),
      isRoman: false,
    };
  }
  const value = romanValue(text.toLowerCase());
  return value === 0 ? null : { frame: 'roman', digits: '', value, isRoman: true };
}

const roman = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const romanDigits: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
  ['c', 100],
  ['d', 500],
  ['m', 1000],
]);

/** The value of a Roman number in lower case; 0 for any other text. */
function romanValue(text: string): number {
  if (!roman.test(text)) return 0;
  const values = [...text].map((digit) => romanDigits.get(digit) ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
