import { readDate } from '../bib/dates.ts';
import { readEdtf } from './edtf.ts';

const two = (part: number | string): string => String(part).padStart(2, '0');
const ordinal = /(\d)(?:st|nd|rd|th)\b/gi;

/** No date and no date yet, as people write it. */
export const undated =
  /^[[(]?(?:n\.? ?d\.?|no ?date|unknown|undated|s\. ?[ad]\.?|u\. ?å\.?|o\. ?j\.?|n\/a|\?{1,4})[\])]?$/i;
export const notYet =
  /^[[(]?(?:in press|in print|forthcoming|to appear|to be published|accepted|submitted|under review|in review|in preparation|im druck|im erscheinen|under utgivelse|à paraître|en prensa)[\])]?\.?$/i;

/** The year in front of a letter that tells works of one year apart, as in `2019a`; null for other texts. */
export const lettered = (text: string): string | null =>
  /^[[({]*((?:1[4-9]|20)\d\d) ?-?[a-z][\])}]*$/.exec(text.trim())?.[1] ?? null;

/**
 * The date that a text in another form probably means, as biblatex wants it: `2019-03-05` for
 * `5 March 2019`. Null when there is none, or more than one.
 */
export function suggestDate(text: string): string | null {
  const plain = text.replace(/[{}]/g, '').replace(ordinal, '$1').replace(/\s+/g, ' ').trim();
  const found = fromDigits(plain) ?? fromRange(plain) ?? fromWords(plain);
  return found !== null && readEdtf(found).kind === 'date' ? found : null;
}

function fromDigits(text: string): string | null {
  const bigEndian = /^(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (bigEndian) {
    const [, year = '', sign, month = '', day] = bigEndian;
    const next = (Number(year) + 1) % 100;
    // `2019/20` is a winter, `2019/05` a month.
    if (sign === '/' && day === undefined && Number(month) === next)
      return `${year}/${Number(year) + 1}`;
    return [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-');
  }
  const packed = /^((?:1[4-9]|20)\d\d)(\d\d)(\d\d)$/.exec(text);
  if (packed) return packed.slice(1).join('-');
  const littleEndian = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!littleEndian) return null;
  const [, a = '', sign, b = '', year = ''] = littleEndian;
  // Day or month first: only a number above 12, or the dots of German and Norwegian dates, tell.
  if (sign === '.' || Number(a) > 12) return `${year}-${two(b)}-${two(a)}`;
  return Number(b) > 12 ? `${year}-${two(a)}-${two(b)}` : null;
}

function fromRange(text: string): string | null {
  const [, first, last = ''] = /^(\d{4}) ?(?:-{1,3}|–|—|to) ?(\d{4}|\d{2})$/.exec(text) ?? [];
  if (first === undefined) return null;
  const whole = last.length === 2 ? first.slice(0, 2) + last : last;
  return Number(whole) > Number(first) ? `${first}/${whole}` : null;
}

function fromWords(text: string): string | null {
  const date = readDate(text.replace(/^\w+day,? /i, ''));
  const [parts, ...more] = date?.['date-parts'] ?? [];
  if (!parts || more.length > 0 || Number(parts[0]) < 1000) return null;
  return (
    parts.map((part, at) => (at === 0 ? String(part) : two(part))).join('-') +
    (date?.circa ? '~' : '')
  );
}
