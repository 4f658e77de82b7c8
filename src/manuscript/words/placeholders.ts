/** Remarks that stand where a citation is still to come. None matches more than one line. */
export const placeholderPatterns: readonly RegExp[] = [
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
