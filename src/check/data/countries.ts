/** A country or territory that rows may name. */
interface Country {
  readonly name: string;
  /** Its number in ISO 3166-1, by which maps know it; null for parts of countries and for groups. */
  readonly numeric: string | null;
  /** The country of which it is a part. */
  readonly partOf?: string;
}

/**
 * Countries of Europe by their code of two letters in ISO 3166-1, parts of countries by that of ISO
 * 3166-2, and groups of countries that laws and sources speak of. The map draws what has a number.
 */
export const countries: ReadonlyMap<string, Country> = new Map<string, Country>([
  ['AD', { name: 'Andorra', numeric: '020' }],
  ['AL', { name: 'Albania', numeric: '008' }],
  ['AT', { name: 'Austria', numeric: '040' }],
  ['BA', { name: 'Bosnia and Herzegovina', numeric: '070' }],
  ['BE', { name: 'Belgium', numeric: '056' }],
  ['BG', { name: 'Bulgaria', numeric: '100' }],
  ['BY', { name: 'Belarus', numeric: '112' }],
  ['CH', { name: 'Switzerland', numeric: '756' }],
  ['CY', { name: 'Cyprus', numeric: '196' }],
  ['CZ', { name: 'Czech Republic', numeric: '203' }],
  ['DE', { name: 'Germany', numeric: '276' }],
  ['DK', { name: 'Denmark', numeric: '208' }],
  ['EE', { name: 'Estonia', numeric: '233' }],
  ['ES', { name: 'Spain', numeric: '724' }],
  ['FI', { name: 'Finland', numeric: '246' }],
  ['FO', { name: 'Faroe Islands', numeric: '234' }],
  ['FR', { name: 'France', numeric: '250' }],
  ['GB', { name: 'United Kingdom', numeric: '826' }],
  ['GR', { name: 'Greece', numeric: '300' }],
  ['HR', { name: 'Croatia', numeric: '191' }],
  ['HU', { name: 'Hungary', numeric: '348' }],
  ['IE', { name: 'Ireland', numeric: '372' }],
  ['IS', { name: 'Iceland', numeric: '352' }],
  ['IT', { name: 'Italy', numeric: '380' }],
  ['LI', { name: 'Liechtenstein', numeric: '438' }],
  ['LT', { name: 'Lithuania', numeric: '440' }],
  ['LU', { name: 'Luxembourg', numeric: '442' }],
  ['LV', { name: 'Latvia', numeric: '428' }],
  ['MC', { name: 'Monaco', numeric: '492' }],
  ['MD', { name: 'Moldova', numeric: '498' }],
  ['ME', { name: 'Montenegro', numeric: '499' }],
  ['MK', { name: 'North Macedonia', numeric: '807' }],
  ['MT', { name: 'Malta', numeric: '470' }],
  ['NL', { name: 'Netherlands', numeric: '528' }],
  ['NO', { name: 'Norway', numeric: '578' }],
  ['PL', { name: 'Poland', numeric: '616' }],
  ['PT', { name: 'Portugal', numeric: '620' }],
  ['RO', { name: 'Romania', numeric: '642' }],
  ['RS', { name: 'Serbia', numeric: '688' }],
  ['RU', { name: 'Russia', numeric: '643' }],
  ['SE', { name: 'Sweden', numeric: '752' }],
  ['SI', { name: 'Slovenia', numeric: '705' }],
  ['SK', { name: 'Slovakia', numeric: '703' }],
  ['SM', { name: 'San Marino', numeric: '674' }],
  ['TR', { name: 'Turkey', numeric: '792' }],
  ['UA', { name: 'Ukraine', numeric: '804' }],
  ['VA', { name: 'Vatican City', numeric: '336' }],
  ['XK', { name: 'Kosovo', numeric: null }],
  ['GB-ENG', { name: 'England', numeric: null, partOf: 'GB' }],
  ['GB-NIR', { name: 'Northern Ireland', numeric: null, partOf: 'GB' }],
  ['GB-SCT', { name: 'Scotland', numeric: null, partOf: 'GB' }],
  ['GB-WLS', { name: 'Wales', numeric: null, partOf: 'GB' }],
  ['COE', { name: 'Council of Europe', numeric: null }],
  ['EU', { name: 'European Union', numeric: null }],
  ['EU-SOME', { name: 'EU countries with a ban', numeric: null }],
  ['UN', { name: 'United Nations', numeric: null }],
]);
