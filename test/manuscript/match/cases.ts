/** A citation, and the verdict on it as `verdictsOn` prints it. */
export type Case = readonly [text: string, verdict: string];

export const matched: readonly Case[] = [
  ['(Smith, 2019)', 'matched smith2019'],
  ['(SMITH, 2019)', 'matched smith2019'],
  ['(J. Smith, 2019)', 'matched smith2019'],
  ['John Smith (2019) says', 'matched smith2019'],
  ['Smith’s (2019) map', 'matched smith2019'],
  ['Smiths (2019) kart', 'matched smith2019'],
  ['(Smith & Jones, 2018)', 'matched jones2018'],
  ['(Able et al., 2017)', 'matched able2017'],
  ['(Able, Baker & Cook, 2017)', 'matched able2017'],
  ['(Able, Baker, et al., 2017)', 'matched able2017'],
  ['Able and colleagues (2017) say', 'matched able2017'],
  ['(Frisch et al., 2016)', 'matched cut2016'],
  ['(de Haas, 2015)', 'matched dehaas2015'],
  ['(De Haas, 2015)', 'matched dehaas2015'],
  ['(Haas, 2015)', 'matched dehaas2015'],
  ['(van den Oord, 2014)', 'matched oord2014'],
  ['(Oord, 2014)', 'matched oord2014'],
  ['(WHO, 2015)', 'matched who2015'],
  ['(World Health Organization [WHO], 2015)', 'matched who2015'],
  ['The World Health Organization (2015) says', 'matched who2015'],
  ['(GRETA, 2022)', 'matched greta2022'],
  ['the GRETA Report (2022) says', 'matched greta2022'],
  ['(UN DESA, 2020)', 'matched undesa2020'],
  ['(UNDESA, 2020)', 'matched undesa2020'],
  ['(United Nations Department of Economic and Social Affairs, 2020)', 'matched undesa2020'],
  ['The Coordinating Unit for Victims (KOM) was founded. It grew (KOM, 2017).', 'matched kom2017'],
  ['(García Márquez, 1967)', 'matched marquez1967'],
  ['(Mueller, 2010)', 'matched muller2010'],
  ['(Weiss & Øster, 2014)', 'matched weiss2014'],
  ['(Büthe and Mello e Souza, 2012)', 'matched mello2012'],
  ['(W. Li, 2011)', 'matched li2011'],
  ['(H. Li, 2011)', 'matched li2011h'],
  ['(Freud, 1905)', 'matched freud2002'],
  ['(Freud, 1905/2002)', 'matched freud2002'],
  ['(Freud, [1905] 2002)', 'matched freud2002'],
  ['(Moe, n.d.)', 'matched moe'],
  ['(Lund, forthcoming)', 'matched lund'],
  ['(EU Directive, 2011)', 'matched dir2011'],
  ['(Kushen, 2011)', 'matched kushen2011'],
  ['(King, 1963)', 'matched king1963'],
  ['(Xi Jinping, 2014)', 'matched xi2014'],
  ['(hooks, 1994)', 'matched hooks1994'],
  ['(NUTS, Smith & Jones, 2018)', 'matched jones2018'],
  ['(Yuval‐Davis, 2005)', 'matched yuval2005'],
  ['(Yuval Davis, 2005)', 'matched yuval2005'],
  ['(Torres Vega, 2006)', 'matched torres2006'],
  ['(Olsen, 2012)', 'matched olsen2012/olsen2012x'],
  ['She said “no” (Smith, 2019), and “never” (2019, 12).', 'matched smith2019'],
  ['a look at Mary Smith’s fine old map Rivers of the North (2019)', 'matched smith2019'],
];

export const nameMismatches: readonly Case[] = [
  ['(Vuolajärv, 2019)', 'name-mismatch vuolajarvi2019 (Vuolajärv → Vuolajärvi)'],
  ['(Vuolajarvi, 2019)', 'name-mismatch vuolajarvi2019 (Vuolajarvi → Vuolajärvi)'],
  ['(Castaneda, 2013)', 'name-mismatch castaneda2013 (Castaneda → Castañeda)'],
  ['(Smith and Jonnes, 2018)', 'name-mismatch jones2018 (Jonnes → Jones)'],
  ['(Weiß & Oster, 2014)', 'name-mismatch weiss2014 (Oster → Øster)'],
  ['(Able, Baker & Crook, 2017)', 'name-mismatch able2017 (Crook → Cook)'],
  ['(Able, Baker & Moss, 2017)', 'name-mismatch able2017 (Moss → Cook)'],
  ['(Smith, 2018)', 'name-mismatch jones2018 (Smith → Smith & Jones)'],
  ['(Able & Baker, 2017)', 'name-mismatch able2017 (Able & Baker → Able, Baker & Cook)'],
  ['(Smith et al., 2018)', 'name-mismatch jones2018 (Smith et al. → Smith & Jones)'],
  ['(Jones & Smith, 2018)', 'name-mismatch jones2018 (Jones & Smith → Smith & Jones)'],
  ['(Márquez, 1967)', 'name-mismatch marquez1967 (Márquez → García Márquez)'],
  [
    '(World Health Organisation, 2015)',
    'name-mismatch who2015 (World Health Organisation → World Health Organization)',
  ],
];

export const yearMismatches: readonly Case[] = [
  ['(Smith, 2020)', 'year-mismatch smith2019 (2020 → 2019)'],
  ['(Able et al., 2015)', 'year-mismatch able2017 (2015 → 2017)'],
  ['(Castañeda, 2031; Castañeda, 2013)', 'year-mismatch castaneda2013 (2031 → 2013)'],
  ['(Moe, 2010)', 'year-mismatch moe (2010 → no year)'],
  ['(Kushen, n.d.)', 'year-mismatch kushen2011 (n.d. → 2011)'],
];

/** Where the audit says what it knows and no more. */
export const careful: readonly Case[] = [
  ['(Li, 2011)', 'ambiguous li2011/li2011h'],
  ['(Berg, 2013)', 'ambiguous berg2013b/berg2013a'],
  ['Able (2017) says', 'matched able2017 (Able → Able, Baker & Cook)'],
];

export const missing: readonly Case[] = [
  ['(Moss, 2019)', 'missing'],
  ['(S. Li, 2011)', 'missing'],
  ['(Smith & Moss, 2017)', 'missing'],
  ['(Smith, Moss & Reed, 2018)', 'missing'],
  ['(Moss, Smith & Jones, 2018)', 'missing'],
  ['(Smith, 1999)', 'missing'],
  ['(World Bank, 2015)', 'missing'],
  ['(Wong, 2012)', 'missing'],
];
