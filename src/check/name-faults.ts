import { unbrace } from '../bib/lists.ts';
import type { Span } from '../text/span.ts';
import { isOrganisation } from './organisation-names.ts';
import { splitAtCommas } from './written-names.ts';

/** What is wrong with a name, by the message of valid-person-names; `at` is a range of the name. */
interface NameFault {
  readonly message: string;
  readonly at: Span;
}

const etAl = /(?<![\p{L}\p{M}])et\.? ?al(?![\p{L}\p{M}])\.?(?=[.,}\s]*$)/iu;
/** The same in German and the Scandinavian languages; in capitals they are initials. */
const andOthers = /(?<![\p{L}\p{M}.])(?:u\. ?a\.|m\. ?fl\.|m\. ?m\.)$/u;
const ellipsis = /(?:\.\s?){3,}|…|\\l?dots(?![A-Za-z])/;
const role = /[([]\s?(?:eds?|editors?|hrsg|hg|red|utg|trans|transl|comp)\b\.?\s?[)\]]/i;
const ordinal = /\b\d(?:st|nd|rd|th)\b/gi;
const separator = /;|\\?&/;
const entity = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;
const labelled = /^(?:family|given|prefix|suffix)(?:-i)?\s*=/i;
const initialsOnly = /^(?:\p{Lu}\p{M}*\.?[\s-]?){1,4}$/u;

/** The first fault of one name, or null. `name` is as written between two `and`s. */
export function findNameFault(name: string): NameFault | null {
  const whole = { start: 0, end: name.length };
  if (name === '') return { message: 'empty', at: whole };
  if (etAl.test(name)) return { message: 'etal', at: rangeOf(etAl, name) ?? whole };
  const inside = unbrace(name);
  if (inside !== null) return isBracedPerson(inside) ? { message: 'braced', at: whole } : null;
  if (labelled.test(name)) return null;
  const loose = blankBraced(name);
  const find = (message: string, pattern: RegExp, text = loose): NameFault | null => {
    const at = rangeOf(pattern, text);
    return at && { message, at };
  };
  if (isOrganisation(name)) return { message: 'organisation', at: whole };
  return (
    find('etal', andOthers) ??
    find('ellipsis', ellipsis) ??
    find('role', role) ??
    // no-markup-in-field speaks of &amp; and the like.
    (entity.test(name) ? null : find('separator', separator)) ??
    (splitAtCommas(name).length > 3 ? { message: 'commas', at: whole } : null) ??
    // `3rd` is a suffix, and a single word such as `user42` is printed as it stands.
    (/[\s,~]/.test(name) ? find('digits', /\d+/, loose.replace(ordinal, '___')) : null)
  );
}

function rangeOf(pattern: RegExp, text: string): Span | null {
  const match = pattern.exec(text);
  return match && { start: match.index, end: match.index + match[0].trimEnd().length };
}

function isBracedPerson(inside: string): boolean {
  const pieces = splitAtCommas(inside);
  const [family = '', given = ''] = pieces;
  const isFamily = /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(family);
  return pieces.length === 2 && isFamily && initialsOnly.test(given);
}

/** What stands in braces was meant so; it is blanked out, and places stay. */
function blankBraced(name: string): string {
  if (!name.includes('{')) return name;
  let depth = 0;
  let blanked = '';
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charAt(at);
    if (unit === '{') depth += 1;
    blanked += depth > 0 ? '_' : unit;
    if (unit === '}') depth = Math.max(0, depth - 1);
  }
  return blanked;
}
