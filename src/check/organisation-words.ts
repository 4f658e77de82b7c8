const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words, in lower case, that stand in names of organisations and are nobody's family name. */
export const organisationWords = words(
  'academy administration agency alliance assembly association associates authority center centre centro college collective commission committee company conference confederation consortium convention corporation council department departement département direktorat direktoratet enheten fakultet federal federation forening foreningen foundation fundación förbundet förening gesellschaft gmbh government hogeschool hospital inspectorate institut institute institutet institutt instituttet institution instituto international kommisjon kommisjonen kommission kommune kommunen koordineringsenheten laboratory llc ltd ministerium ministerie ministry ministère ministerio myndigheten museum organisation organization organizations parliament partnership programme project republic sekretariat senter senteret sentret secretariat services society stiftelsen stiftung säätiö tilsynet università universidad universitat universitat universität université universitet universitetet university universities utvalg verein verlag yliopisto',
);

/** Small words that join names of organisations and are no particle of a family name. */
export const joiningWords = words('of for on the to och og för für und mot');

/** Names of organisations in two words, neither of which tells; longer names may begin with them. */
export const organisationBeginnings: readonly (readonly string[])[] = [
  'world bank',
  'european union',
  'european central',
  'united nations',
  'human rights',
  'amnesty international',
  'statistics norway',
  'statistics sweden',
  'statistics denmark',
  'statistics finland',
  'statistics iceland',
  'statistics canada',
  'pro sentret',
  'red cross',
  'world health',
  'r core',
].map((name) => name.split(' '));
