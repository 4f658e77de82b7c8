import { wideRanges } from './display-width-data.ts';

/** One character as a person sees it on a terminal. */
interface Glyph {
  readonly shown: string;
  /** Columns it takes: 0, 1, 2, or the length of its stand-in. */
  readonly width: number;
}

const zeroWidth = /^(?:\p{Mn}|\p{Me}|\u200c|\u200d|[\u{1f3fb}-\u{1f3ff}])$/u;
/** Format and control characters that steer a terminal or hide and reorder text. */
const unseen =
  /^[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]$/u;

function isWide(code: number): boolean {
  if (code < 0x1100) return false;
  return wideRanges.some(([first, last]) => code >= first && code <= last);
}

function standIn(code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Shows one code point; what could steer a terminal or deceive a reader is shown by name. */
export function glyphOf(character: string): Glyph {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return { shown: character, width: 1 };
  if (unseen.test(character)) {
    const shown = standIn(code);
    return { shown, width: shown.length };
  }
  if (zeroWidth.test(character)) return { shown: character, width: 0 };
  return { shown: character, width: isWide(code) ? 2 : 1 };
}

/** A text with every control, bidirectional and invisible character shown by a visible sign. */
export function makeVisible(text: string): string {
  let shown = '';
  for (const character of text) shown += glyphOf(character).shown;
  return shown;
}
