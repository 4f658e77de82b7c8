const markup =
  /<\/?(?:i|b|sc|sup|sub|span)(?: (?:class="nocase"|style="font-variant: ?small-caps;"))?>/g;

/**
 * The plain text of a CSL string. CSL-JSON marks italics, bold, small capitals, superscript and
 * subscript by a few tags, which `Reference.csl` keeps for the formatter; everything else that
 * shows a title or compares it takes it through here.
 */
export const plainText = (rich: string): string => rich.replace(markup, '');
