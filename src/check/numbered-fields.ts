import type { Reference } from '../bib/library.ts';

interface NumberVerdict {
  readonly fault: 'label' | 'combined' | 'placeholder' | 'ordinal';
  /** The number alone. */
  readonly better: string;
  readonly volume?: string;
}

const periodicals = new Set(['article', 'periodical', 'suppperiodical', 'review']);
/** Types whose `number` is that of a volume in a series; for reports it is any sign the publisher gave. */
const inSeries = new Set(
  'book mvbook inbook bookinbook suppbook collection mvcollection incollection suppcollection reference mvreference inreference proceedings mvproceedings inproceedings'.split(
    ' ',
  ),
);

const placeholder = /^(?:n\/?a|n\. ?a\.|null|none|undefined|nan|unknown|-+|\?+)$/i;

/** The word in front of the number that styles write by themselves, by field. */
const labels: ReadonlyMap<string, RegExp> = new Map([
  ['volume', /^(?:vols?\b|volumes?\b|bd\b|band\b|bind\b|tome\b|tomo\b|t\.)\.?\s*(?=[\divxlc])/i],
  ['number', /^(?:nos?\b|nr\b|num\b|numbers?\b|issue\b|iss\b|heft\b|hefte\b|n[°º])\.?\s*(?=\d)/i],
  ['chapter', /^(?:ch\b|chap\b|chapter\b|kap\b|kapittel\b|kapitel\b|cap\.)\.?\s*(?=[\divxlc])/i],
  ['part', /^(?:part\b|pt\b|teil\b|del\b)\.?\s*(?=[\divxlc])/i],
]);
const labelBehind: ReadonlyMap<string, RegExp> = new Map([
  ['volumes', /^(\d+)\s*(?:vols?|volumes?|bde?|bände|bind)\.?$/i],
  ['pagetotal', /^(\d+)\s*(?:pp?\.?|pages?|s\.|sider|seiten)$/i],
]);
const withIssue = /^(\d+)(?:\s*\((\d+(?:[-–/]\d+)?)\)|,?\s*(?:no|nr|issue|iss|heft)\.?\s*(\d+))$/i;

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const edition =
  /^(?:(\d{1,3})(?:st|nd|rd|th|\.)?|(\p{L}{5,8}))(\s*,?\s*(?:ed|edn|edition|aufl|auflage|utg|utgave|udg|udgave)\.?)?$/iu;

/** Judges a field that should hold a number; null when it may stay as it is. */
export function judgeNumber(
  name: string,
  written: string,
  reference: Reference,
): NumberVerdict | null {
  const text = written
    .replace(/[{}]/g, '')
    .replace(/[~\s]+/g, ' ')
    .trim();
  if (placeholder.test(text)) return { fault: 'placeholder', better: '' };
  if (name === 'edition') return judgeEdition(text, reference);
  if (name === 'volume' && periodicals.has(reference.type)) {
    const [, volume, inBrackets, named] = withIssue.exec(text) ?? [];
    const issue = inBrackets ?? named;
    if (volume !== undefined && issue !== undefined)
      return { fault: 'combined', better: issue, volume };
  }
  const numbered = name === 'issue' ? 'number' : name;
  if (numbered === 'number' && !periodicals.has(reference.type) && !inSeries.has(reference.type)) {
    return null;
  }
  const label = labels.get(numbered)?.exec(text)?.[0];
  const better =
    label === undefined ? labelBehind.get(name)?.exec(text)?.[1] : text.slice(label.length);
  return better === undefined ? null : { fault: 'label', better };
}

/**
 * biblatex wants a number, or words for what a number cannot say (“Third, revised edition”). Classic
 * BibTeX wants the ordinal and writes “edition” behind it.
 */
function judgeEdition(text: string, { fields }: Reference): NumberVerdict | null {
  const [, digits, word, label] = edition.exec(text) ?? [];
  const place = ordinals.indexOf((word ?? '').toLowerCase()) + 1;
  const number = digits ?? (place > 0 ? String(place) : undefined);
  if (number === undefined || text === digits) return null;
  const isBiblatex = ['date', 'journaltitle', 'location', 'langid'].some((name) =>
    fields.has(name),
  );
  if (isBiblatex) return { fault: 'ordinal', better: number };
  return label === undefined ? null : { fault: 'label', better: text.slice(0, -label.length) };
}
