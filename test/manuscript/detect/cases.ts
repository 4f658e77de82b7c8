/** What a text says, and the citations in it as `shown` prints them. */
export type Case = readonly [text: string, ...citations: string[]];

export const inBrackets: readonly Case[] = [
  ['It grew (Berg, 2019).', 'Berg 2019'],
  ['It grew (Berg 2019).', 'Berg 2019'],
  ['It grew [Berg, 2019].', 'Berg 2019'],
  ['It grew (Berg & Dahl, 2019; Vik, 2018).', 'Berg + Dahl 2019', 'Vik 2018'],
  ['It grew (Berg, Dahl and Vik, 2019).', 'Berg + Dahl + Vik 2019'],
  ['It grew (Berg, Dahl, and Vik 2019).', 'Berg + Dahl + Vik 2019'],
  ['It grew (Berg 2019, Dahl 2020).', 'Berg 2019', 'Dahl 2020'],
  ['It grew (Berg 2019 and Dahl 2020).', 'Berg 2019', 'Dahl 2020'],
  ['It grew (Berg, 2017, 2019a, b).', 'Berg 2017', 'Berg 2019a', 'Berg 2019b'],
  ['It grew (Berg, 2019a; 2019b, p. 3).', 'Berg 2019a', 'Berg 2019b @p. 3'],
  ['It grew (see Berg, 2019, pp. 12–15).', 'Berg 2019 @pp. 12–15'],
  ['It grew (cf. Berg 2019: 23).', 'Berg 2019 @23'],
  ['It grew (see, e.g., Berg, 2019, chap. 3 and 7).', 'Berg 2019 @chap. 3 and 7'],
  ['It grew (Berg, 2019, Table 2).', 'Berg 2019 @Table 2'],
  ['It grew (Berg, 2019, Appendix A).', 'Berg 2019 @Appendix A'],
  ['It grew (see Berg, 2019 for a review).', 'Berg 2019'],
  ['It grew (Berg et al., 2019; Dahl et al 2018).', 'Berg et al. 2019', 'Dahl et al. 2018'],
  ['It grew (Berg, Dahl, et al., 2019).', 'Berg + Dahl et al. 2019'],
  ['It grew (K. E. Berg 2019; S. Li, 2020).', 'K. E. Berg 2019', 'S. Li 2020'],
  ['It grew (Berg, K., & Dahl, O., 2019).', 'K. Berg + O. Dahl 2019'],
  ['It grew (such as those of rivers, Berg and Dahl, 2019).', 'Berg + Dahl 2019'],
  ['It grew ([equation], Berg, 2019).', 'Berg 2019'],
];

export const inProse: readonly Case[] = [
  ['Berg (2019) shows it.', 'Berg 2019 narrative'],
  ['As Berg and Dahl (2019) show, it grew.', 'Berg + Dahl 2019 narrative'],
  ['According to Berg, Dahl, and Vik (2019), it grew.', 'Berg + Dahl + Vik 2019 narrative'],
  ['Following Berg and Dahl (2019), we count.', 'Berg + Dahl 2019 narrative'],
  ['In Norway, Berg and Dahl (2019) count.', 'Berg + Dahl 2019 narrative'],
  ['However, Berg, Dahl and Vik (2019) count.', 'Berg + Dahl + Vik 2019 narrative'],
  ['Berg’s (2019) work and Moss’ (2018) work.', 'Berg 2019 narrative', 'Moss 2018 narrative'],
  ["Berg et al.'s (2019) work.", 'Berg et al. 2019 narrative'],
  ['Berg and colleagues (2019) count.', 'Berg and colleagues 2019 narrative'],
  [
    'Berg (2019, p. 3) and Dahl (2018: 12) count.',
    'Berg 2019 @p. 3 narrative',
    'Dahl 2018 @12 narrative',
  ],
  ['Berg (2017, 2019) counts.', 'Berg 2017 narrative', 'Berg 2019 narrative'],
  ['Berg (2019; see also Dahl, 2018) counts.', 'Berg 2019 narrative', 'Dahl 2018'],
  ['The Berg et al. (2019) study counts.', 'Berg et al. 2019 narrative'],
  ['the famous map by Kari Berg (2019)', 'Kari Berg 2019 narrative'],
  [
    'a look at Kari Berg and Ola Dahl’s book Rivers of the North (2019).',
    'Kari Berg + Ola Dahl 2019 narrative',
  ],
];

export const names: readonly Case[] = [
  ['(de Haas, 2019; van den Oord et al., 2018)', 'de Haas 2019', 'van den Oord et al. 2018'],
  [
    'De Haas (2019) and van den Oord (2018)',
    'De Haas 2019 narrative',
    'van den Oord 2018 narrative',
  ],
  ["(D'Arcy & Brodie, 2015; O’Rourke, 2007)", "D'Arcy + Brodie 2015", 'O’Rourke 2007'],
  ['(Yuval-Davis et al., 2019; Yuval‐Davis, 2018)', 'Yuval-Davis et al. 2019', 'Yuval‐Davis 2018'],
  ['(García Márquez, 1967; Ruiz-Burga, 2021)', 'García Márquez 1967', 'Ruiz-Burga 2021'],
  ['(Li, 2019; Wu & Do, 2018; He et al., 2016)', 'Li 2019', 'Wu + Do 2018', 'He et al. 2016'],
  ['(Smith III, 2019; King, Jr., 1963)', 'Smith 2019', 'King 1963'],
  ['(al-Khatib, 2010; DerSimonian & Laird, 1986)', 'al-Khatib 2010', 'DerSimonian + Laird 1986'],
  ['(Judge & Kammeyer-Mueller, 2012)', 'Judge + Kammeyer-Mueller 2012'],
];

export const organisations: readonly Case[] = [
  ['(WHO, 2015; UN DESA, 2020)', 'WHO 2015', 'UN DESA 2020'],
  ['(World Health Organization [WHO], 2015)', 'World Health Organization [WHO] 2015'],
  ['(World Health Organization (WHO), 2015)', 'World Health Organization [WHO] 2015'],
  [
    'the Global Alliance Against Traffic in Women [GAATW] (2010) says',
    'Global Alliance Against Traffic in Women [GAATW] 2010 narrative',
  ],
  [
    '(Association of Certified Fraud Examiners 2021)',
    'Association of Certified Fraud Examiners 2021',
  ],
  ['(R Core Team, 2023, p. v4.3.1)', 'R. Core Team 2023 @p. v4.3.1'],
  ['Statistics Norway (2021) counts.', 'Statistics Norway 2021 narrative'],
  ['(EU Directive, 2011, p. 36)', 'EU Directive 2011 @p. 36'],
  ['(Sociological Research Online, 2017)', 'Sociological Research Online 2017'],
  ['(NOU 2019: 5)', 'NOU 2019 @5'],
];

export const years: readonly Case[] = [
  ['(Berg, n.d.) and Dahl (n.d.)', 'Berg n.d.', 'Dahl n.d. narrative'],
  ['(Berg, in press; Dahl, forthcoming)', 'Berg in press', 'Dahl forthcoming'],
  ['(Freud, 1905/2002)', 'Freud 2002 (1905)'],
  ['(Freud, [1905] 2002)', 'Freud 2002 (1905)'],
  ['(Freud 2002 [1905])', 'Freud 2002 (1905)'],
  ['Foucault (2001/2012)', 'Foucault 2012 (2001) narrative'],
];

export const languages: readonly Case[] = [
  [
    '(jf. Hansen & Berg, 2019, s. 12; Olsen mfl. 2018)',
    'Hansen + Berg 2019 @s. 12',
    'Olsen et al. 2018',
  ],
  ['Ifølge Hansen og Olsen (2019) er det slik.', 'Hansen + Olsen 2019 narrative'],
  [
    'Enligt Svensson och Ek (2019) är det så (Ek m.fl., 2018).',
    'Svensson + Ek 2019 narrative',
    'Ek et al. 2018',
  ],
  [
    '(vgl. Müller 2019, S. 12; Schmidt und Weber 2018: 45–47)',
    'Müller 2019 @S. 12',
    'Schmidt + Weber 2018 @45–47',
  ],
  ['Laut der Studie von Müller u. a. (2019) ist es so.', 'Müller et al. 2019 narrative'],
  ['Selon Dupont et Durand (2019), c’est ainsi.', 'Dupont + Durand 2019 narrative'],
  ['Según García y López (2019, pág. 12), es así.', 'García + López 2019 @pág. 12 narrative'],
  ['Secondo Rossi e Bianchi (2019) è così.', 'Rossi + Bianchi 2019 narrative'],
  ['Volgens Jansen en de Vries (2019) is het zo.', 'Jansen + de Vries 2019 narrative'],
  [
    'Kuten Virtanen ja Laine (2019) osoittavat (Laine ym. 2018).',
    'Virtanen + Laine 2019 narrative',
    'Laine et al. 2018',
  ],
  [
    'Według Nowak i Kowalski (2019) tak jest (Nowak i in., 2018).',
    'Nowak + Kowalski 2019 narrative',
    'Nowak et al. 2018',
  ],
  ['(Иванов, 2019; Петров и Сидоров, 2018)', 'Иванов 2019', 'Петров + Сидоров 2018'],
  ['（王，2019；李明 & 张伟，2018）', '王 2019', '李明 + 张伟 2018'],
  ['(الخطيب، 2019)', 'الخطيب 2019'],
];

export const brokenBrackets: readonly Case[] = [
  ['((Berg & Dahl, 2014) it grew', 'Berg + Dahl 2014'],
  ['it grew (Berg, 2018)). Then', 'Berg 2018'],
  ['According to (Berg, 2019), it grew.', 'Berg 2019'],
  ['It grew (Berg, 2019 and went on. Then it fell (Dahl, 2018).', 'Berg 2019', 'Dahl 2018'],
  ['It grew as in Berg, 2019). Then', 'Berg 2019'],
];

/** Nothing in these may be called a citation for sure. */
export const noCitations: readonly string[] = [
  'the years (2010–2015) and (1939-45)',
  '(Table 2, 2019) and (see Figure 3; 2018)',
  '(1 January 2009) and (May 2020) and (in 2019)',
  '(N = 2016), (n=1999), (USD 2000), (2000 people)',
  'from 84 million in 1970 to 272 million (in 2019)',
  '(Oslo, 2019) and (Norway, 2018)',
  'Ibsen (1828–1906) and (Thomas Bayes, 1701–1761)',
  '(J. Berg, personal communication, 12 May 2019)',
  '(it may be the Global Report on Trafficking in Persons 2020)',
  'the UN Convention against Transnational Organized Crime (2000)',
  'the Palermo Protocol (2000) and the Sex Purchase Act (2009)',
  'In 2018, it grew. China’s 2016 law and PRISMA 2020.',
  'https://example.org/(2019)/a and doi 10.1016/S0140-6736(09)61946-4',
  'ISO 9001:2015 and Directive 2011/36/EU',
  '“Stille Tage” (1990) was a film.',
  'Die Ergebnisse der Befragung (2019) liegen vor (Stand 2019).',
];
