/** A citation that conversion could not give a key: `[@?: Vik, 2019]`. */
const unknownCitation = /\[@\?[^[\]\n]{0,400}(?:\[[^[\]\n]{0,100}\][^[\]\n]{0,200})?\]/g;

/**
 * What people leave in a text to be filled in later. A pattern matches the remark only, never the
 * sentence "every claim needs a source", which is no reminder but a statement.
 */
interface PlaceholderPattern {
  readonly pattern: RegExp;
  /** The remark counts only where it stands apart: in brackets, after a full stop, alone. */
  readonly apart: boolean;
  /** Content is searched for the remark alone, a manuscript for what stands in the place of a citation. */
  readonly where: 'content' | 'manuscript' | 'both';
}

/** Words of a pattern may stand on two lines. */
const words = (pattern: string): RegExp =>
  new RegExp(`\\b${pattern.replaceAll(' ', '\\s{1,3}')}`, 'gi');

const work = '(?:citation|reference|ref|source)s?\\b';
const article = '(?:an? |the )?';

/** Remarks in the place of a citation, mostly in brackets. None matches more than one line. */
const forCitations: readonly RegExp[] = [
  /\(\s{0,2}(?:needs?|add|insert|find|missing|include|supply|check|lacks?) (?:an? |the )?(?:citations?|references?|refs?|sources?)\b[^()\n]{0,60}\)/giu,
  /\[\s{0,2}(?:needs?|add|insert|find|missing|include|supply|check|lacks?) (?:an? |the )?(?:citations?|references?|refs?|sources?)\b[^[\]\n]{0,60}\]/giu,
  /[([]\s{0,2}(?:citations?|references?|refs?|sources?|cites?) (?:is |are )?(?:needed|required|missing|to follow|to come|here|tbd|\?{1,3})\s{0,2}[)\]]/giu,
  /[([]\s{0,2}(?:ref|refs|cite|cit|citation|reference|kilde|referanse|källa|quelle|beleg|réf|référence|fuente|fonte|bron|refx+|xref)\s{0,2}[?!.]{0,3}\s{0,2}[)\]]/giu,
  /[([]\s{0,2}(?:mangler|manglende|trenger|sett inn|finn|mangler en) (?:kilde|referanse|ref)\b[^()[\]\n]{0,40}[)\]]/giu,
  /[([]\s{0,2}(?:kilde|referanse|källa|referens) (?:mangler|kommer|saknas|trengs|behövs)\s{0,2}[)\]]/giu,
  /[([]\s{0,2}(?:beleg|quelle|nachweis|zitat) (?:fehlt|fehlen|nötig|einfügen|ergänzen)\s{0,2}[)\]]/giu,
  /[([]\s{0,2}(?:référence|source|réf\.?) (?:manquante|nécessaire|à ajouter|à compléter)\s{0,2}[)\]]/giu,
  /[([]\s{0,2}(?:falta|añadir|insertar|agregar) (?:la )?(?:cita|referencia|fuente)\s{0,2}[)\]]/giu,
  /[([]\s{0,2}(?:TODO|FIXME|TBD|XX+|\?{2,})\s{0,2}(?:[,:]?\s{0,2}(?:\d{4}|\?{2,4}))?\s{0,2}[)\]]/gu,
  /[([]\s{0,2}(?:author|authors|name|forfatter|autor)\s?,\s?(?:year|date|år|jahr|n\.?d\.?)\s{0,2}[)\]]/giu,
  /[([]\s{0,2}(?:X{2,}|\?{2,}|\p{Lu}[\p{L}'’-]{1,30}(?: et al\.?| & \p{Lu}[\p{L}'’-]{1,30})?),?\s{0,2}(?:\?{2,4}|x{4}|XXXX|20xx|20XX|20\?\?|19\?\?|year)\s{0,2}[)\]]/gu,
  /\bmissing (?:in|from) (?:the ){1,2}(?:reference list|list of references|references|bibliography)\b[!.]?/giu,
  /\b(?:needs|lacks) (?:a )?(?:reference|citation)\b(?=\s{0,2}[.!?)\]])/giu,
];

export const placeholderPatterns: readonly PlaceholderPattern[] = [
  { pattern: /\b(?:TODO|FIXME|TBD|XXXX+)\b/g, apart: false, where: 'content' },
  { pattern: /\?{3,}/g, apart: false, where: 'content' },
  { pattern: /(?<=[([]\s{0,3}|\bp{1,2}\. ?)\?\?(?!\?)/g, apart: false, where: 'content' },
  { pattern: words('lorem ipsum\\b'), apart: false, where: 'content' },
  { pattern: /\[(?:ref|refs|cite|citation|reference)\]/gi, apart: false, where: 'content' },
  {
    pattern: /[[(](?:ref|cite|citation|reference|sources?|page)\?{1,3}[\])]/gi,
    apart: false,
    where: 'content',
  },
  {
    pattern: words('needs? (?:reference|citation|ref|source)(?=\\s{0,3}(?:[.!?,;:)\\]]|$))'),
    apart: false,
    where: 'content',
  },
  { pattern: words(`needs? ${article}${work}`), apart: true, where: 'content' },
  {
    pattern: words(`${work} (?:is |are )?(?:needed|required|missing|to follow|here)\\b`),
    apart: true,
    where: 'content',
  },
  {
    pattern: words(`(?:insert|add|find|include|supply|missing) ${article}${work}(?: here\\b)?`),
    apart: true,
    where: 'content',
  },
  {
    pattern: words(
      '(?:missing|not|lacking) (?:in|from) (?:the )+(?:reference list|list of references|references|bibliography)\\b',
    ),
    apart: true,
    where: 'content',
  },
  { pattern: unknownCitation, apart: false, where: 'both' },
  ...forCitations.map((pattern) => ({ pattern, apart: false, where: 'manuscript' as const })),
];
