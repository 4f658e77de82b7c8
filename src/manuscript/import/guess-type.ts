import type { Guess } from '../types.ts';

/** Entry types of biblatex that a printed reference can be told to be. */
type DraftType =
  | 'article'
  | 'book'
  | 'incollection'
  | 'inproceedings'
  | 'thesis'
  | 'report'
  | 'online'
  | 'misc';

interface Clue {
  readonly type: DraftType;
  readonly pattern: RegExp;
  readonly confidence: number;
}

/** Looked for in this order; the first that is found decides. */
const clues: readonly Clue[] = [
  {
    type: 'thesis',
    pattern:
      /\b(?:ph\.?\s?d\.?|doctoral|master['’]?s?|licentiate|m\.?a\.?|m\.?sc\.?)[\s-]+(?:thesis|dissertation)|\bdissertation\b|masteroppgave|doktoravhandling|doktorgrad|masterarbeit|thèse/iu,
    confidence: 0.9,
  },
  {
    type: 'inproceedings',
    pattern: /\bproceedings of|\bin proceedings|\bconference (?:paper|proceedings)/iu,
    confidence: 0.8,
  },
  {
    type: 'incollection',
    pattern:
      /(?:[.,”"’']\s+|\s)(?:In|I):?\s[^()]{3,200}\((?:[Ee]ds?|[Rr]ed|[Hh]rsg|[Hh]g|[Dd]ir|[Cc]oord|[Oo]rg)s?\.?\)|[.,]\s+In:?\s.{3,200}\b(?:[Ee]ds?\.|edited by|herausgegeben|redigert)/u,
    confidence: 0.85,
  },
  {
    type: 'article',
    pattern:
      /,?\s(?:vol\.?\s?)?\d{1,4}\s?(?:\(\d{1,4}(?:[-–/]\d{1,4})?\)|,\s?(?:no|nr|iss)\.?\s?\d{1,4})/iu,
    confidence: 0.9,
  },
  { type: 'article', pattern: /\bjournal\b|tidsskrift|zeitschrift|\brevue\b/iu, confidence: 0.7 },
  {
    type: 'article',
    pattern: /[,:]\s?\d{1,4}\s?[:,]\s?\d{1,5}\s?[-–]\s?\d{1,5}/u,
    confidence: 0.7,
  },
  {
    type: 'report',
    pattern:
      /\b(?:report|working paper|rapport|discussion paper|policy brief|technical paper|white paper)\b/iu,
    confidence: 0.6,
  },
  {
    type: 'book',
    pattern:
      /[.)]\s+\p{Lu}[\p{L} .,-]{1,40}:\s+\p{Lu}[^:.]{1,60}(?:Press|Publish|Verlag|forlag|Books|Éditions)?[^:.]{0,40}\.?$/u,
    confidence: 0.75,
  },
  {
    type: 'book',
    pattern:
      /\b(?:University )?Press\b|Routledge|Springer|Verlag|\bforlag|Palgrave|Sage\b|Wiley\b/u,
    confidence: 0.6,
  },
  {
    type: 'online',
    pattern: /\b(?:retrieved|accessed|hentet|lest|available at|abgerufen|consulté)\b|https?:/iu,
    confidence: 0.5,
  },
];

/** The kind of work that a printed reference describes; `misc` when nothing tells. */
export function guessType(text: string): Guess<DraftType> {
  const clue = clues.find(({ pattern }) => pattern.test(text));
  return clue === undefined
    ? { value: 'misc', confidence: 0.2 }
    : { value: clue.type, confidence: clue.confidence };
}
