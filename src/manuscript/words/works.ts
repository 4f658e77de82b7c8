import { wordSet } from './by-language.ts';

/** What somebody wrote: `Wickham and Grolemund’s book R for Data Science (2016)`. In lower case. */
export const workWords = wordSet({
  en: 'book|books|study|article|paper|report|essay|work|monograph|analysis|review|chapter|thesis|dissertation|novel|handbook|textbook|manual|survey|experiment|model|theory|account|critique|classic|volume|memoir|lecture|meta-analysis|investigation|research',
  nb: 'bok|boken|studie|studien|artikkel|artikkelen|rapport|rapporten|avhandling|avhandlingen|undersøkelse|undersøkelsen|essay|verk|analyse|teori|modell',
  sv: 'bok|studie|artikel|rapport|avhandling|undersökning',
  da: 'bog|artikel|afhandling|undersøgelse',
  de: 'arbeit|arbeiten|studien|beitrag|beiträge|text|bücher|publikation|forschung|befragung|erhebung|buch|studie|artikel|aufsatz|werk|bericht|dissertation|monographie|untersuchung|analyse|theorie|modell',
  nl: 'boek|studie|artikel|proefschrift|onderzoek',
});
