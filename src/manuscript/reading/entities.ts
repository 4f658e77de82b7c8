/** Named character references that occur in prose, by name. */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    shy: '\u00ad',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    middot: '·',
    minus: '−',
    times: '×',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    sbquo: '‚',
    bdquo: '„',
    sect: '§',
    para: '¶',
    copy: '©',
    reg: '®',
    deg: '°',
    euro: '€',
    pound: '£',
    thinsp: '\u2009',
    ensp: '\u2002',
    emsp: '\u2003',
    zwnj: '\u200c',
    zwj: '\u200d',
    iexcl: '¡',
    iquest: '¿',
    aelig: 'æ',
    AElig: 'Æ',
    oslash: 'ø',
    Oslash: 'Ø',
    aring: 'å',
    Aring: 'Å',
    szlig: 'ß',
    eth: 'ð',
    ETH: 'Ð',
    thorn: 'þ',
    THORN: 'Þ',
    oelig: 'œ',
    OElig: 'Œ',
    ordf: 'ª',
    ordm: 'º',
    lstrok: 'ł',
    Lstrok: 'Ł',
    dstrok: 'đ',
    Dstrok: 'Đ',
    imath: 'ı',
  }),
);

/** Accents by the end of the entity's name: `eacute` is `e` with one. */
const accents: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acute: '\u0301',
    grave: '\u0300',
    circ: '\u0302',
    uml: '\u0308',
    tilde: '\u0303',
    cedil: '\u0327',
    caron: '\u030c',
    ring: '\u030a',
    breve: '\u0306',
    macr: '\u0304',
    ogon: '\u0328',
    dot: '\u0307',
    dblac: '\u030b',
  }),
);

const accented = /^([A-Za-z])([a-z]{3,5})$/;

/** The text of a character reference such as `&eacute;`; the reference itself when it is unknown. */
export function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1);
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : '\ufffd';
  }
  const known = named.get(name);
  if (known !== undefined) return known;
  const [, letter, accent] = accented.exec(name) ?? [];
  const mark = accent === undefined ? undefined : accents.get(accent);
  return letter !== undefined && mark !== undefined ? (letter + mark).normalize('NFC') : entity;
}
