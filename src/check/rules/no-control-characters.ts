import type { Span } from '../../text/span.ts';
import { withFix } from '../field-fixes.ts';
import { hiddenCharacters } from '../hidden-characters.ts';
import { proseOf } from '../prose.ts';
import type { Fix, Report, Rule } from '../types.ts';
import { placeOf, type WrittenText, type WrittenValue, writtenValues } from '../written-values.ts';

export const noControlCharacters: Rule = {
  id: 'no-control-characters',
  severity: 'warning',
  scope: 'field',
  summary: 'No invisible or broken characters stand in the bibliography or the texts.',
  fixable: true,
  messages: {
    control:
      'A control character (U+{code}) stands here, which no reader sees and some programs stop at. Remove it; perhaps it took the place of a letter or a dash.',
    lost: 'The sign � (U+{code}) stands where a letter was lost when the text was converted. Put the letter back in.',
    private:
      'A character of private use (U+{code}) stands here, which every computer shows differently: perhaps a ligature from a PDF file. Type what it should be.',
    direction:
      'An invisible character (U+{code}) turns the direction of what follows, so the text reads otherwise than it is. Remove it.',
    invisible:
      'An invisible character (U+{code}) stands here, so searches and comparisons miss the word. Remove it.',
  },
  check: ({ library, corpus }, report) => {
    for (const { entry, file, key } of library.all) {
      for (const { message, code, span } of findHidden(key)) {
        const at = shift(span, entry.keySpan.start);
        report({ message, data: { code }, file: file.path, span: at, key });
      }
    }
    for (const value of writtenValues(library)) {
      for (const text of value.texts) {
        for (const { message, code, span } of findHidden(text.text)) {
          const fix = withoutHidden(message, value, text);
          report({ message, data: { code }, ...placeOf(value, text, span), ...withFix(fix) });
        }
      }
    }
    for (const document of corpus.documents) {
      for (const prose of proseOf(document)) {
        for (const { message, code, span } of findHidden(prose.text)) {
          // Soft hyphens and icons may be meant in a text.
          if (message === 'invisible' || message === 'private') continue;
          report({ message, data: { code }, file: document.path, span: prose.spanOf(span) });
        }
      }
    }
  },
};

/** Signs that only turn or hide what stands beside them. For the others a letter or a blank may be missing. */
const removable: Readonly<Record<string, RegExp>> = {
  direction: /[\u202a-\u202e\u2066-\u2069]/g,
  invisible: /[\u00ad\u200b\u2060\ufeff]/g,
};

function withoutHidden(message: string, { name }: WrittenValue, written: WrittenText): Fix | null {
  const pattern = Object.hasOwn(removable, message) ? removable[message] : undefined;
  // The name of a file may hold them.
  if (pattern === undefined || name === 'file') return null;
  const edits = [...written.text.matchAll(pattern)].map(({ index }) => {
    const start = written.start + index;
    return { start, end: start + 1, text: '' };
  });
  return edits.length > 0 ? { edits } : null;
}

const anyHidden = new RegExp(hiddenCharacters.map(({ pattern }) => pattern.source).join('|'));
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Thai, Lao, Burmese and Khmer mark the ends of words with an invisible blank. */
const withoutBlanks = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/** The first of each kind: one slip of a program leaves many. */
function* findHidden(
  text: string,
): Generator<{ code: string; span: Span } & Pick<Report, 'message'>> {
  if (!anyHidden.test(text)) return;
  for (const { message, pattern } of hiddenCharacters) {
    // Texts that run both ways need these characters.
    if (message === 'direction' && rightToLeft.test(text)) continue;
    if (message === 'invisible' && withoutBlanks.test(text)) continue;
    const start = text.search(pattern);
    if (start === -1) continue;
    const code = text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0');
    yield { message, code, span: { start, end: start + 1 } };
  }
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
