import { listWords } from './by-language.ts';

/** Formal signs that authors were left out. */
export const etAl = listWords({
  any: 'et al.|et al|et. al.|et alii|et alia|et coll.|& al.',
  nb: 'm.fl.|m. fl.|mfl.|mfl|m.fl|med flere',
  sv: 'm.fl.|m.fl|med flera',
  de: 'u.a.|u. a.|et al.',
  nl: 'e.a.|e. a.',
  es: 'y otros|y cols.|y cols|y col.|y colaboradores',
  pt: 'e cols.|e colaboradores|e outros',
  it: 'e altri|e coll.',
  fr: 'et autres',
  fi: 'ym.|ja muut',
  pl: 'i in.|i wsp.|i inni',
  cs: 'a kol.|a další',
  ru: 'и др.',
});

/** The same in running prose, which says nothing about how many they were. */
export const andColleagues = listWords({
  en: 'and colleagues|& colleagues|and co-workers|and coworkers|and co-authors|and coauthors|and collaborators|and others|and associates|and her colleagues|and his colleagues|and their colleagues',
  nb: 'og kolleger|og kollegaer|og medarbeidere|og medarbejdere|og andre|med kolleger',
  sv: 'och kollegor|och kolleger|och medarbetare|och andra',
  de: 'und Kollegen|und Kolleginnen|und Kolleg*innen|und Kolleg:innen|und Mitarbeiter|und andere',
  nl: "en collega's|en collega’s|en anderen",
  fr: 'et ses collègues|et collègues|et ses collaborateurs|et collaborateurs',
  es: 'y colegas|y sus colegas',
  pt: 'e colegas',
  it: 'e colleghi',
});
