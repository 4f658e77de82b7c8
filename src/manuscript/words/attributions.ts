import { listWords, wordSet } from './by-language.ts';

/** After these words a source is named in running prose. */
export const sourceBefore = listWords({
  en: 'according to|data from|figures from|numbers from|statistics from|report by|reports by|study by|studies by|report from|research by|as noted by|as argued by|as shown by|as reported by|as revealed by',
  nb: 'ifølge|i følge|tall fra|data fra|rapport fra|rapporten fra|studien til|undersøkelse fra',
  da: 'ifølge|tal fra|data fra',
  sv: 'enligt|siffror från|uppgifter från|data från',
  de: 'laut|gemäß|nach angaben von|nach angaben des|nach angaben der|daten von|zahlen von|studie von|bericht von|bericht der|bericht des',
  nl: 'volgens|cijfers van|gegevens van',
  fr: "selon|d'après|d’après|données de|chiffres de|étude de|rapport de",
  es: 'según|de acuerdo con|datos de|cifras de|estudio de|informe de',
  pt: 'segundo|de acordo com|conforme|dados de|estudo de|relatório de',
  it: 'secondo|dati di|dati del|studio di|rapporto di',
});

/** What a source does when it is the subject of a sentence. */
const verbs = {
  en: 'adds|argue|argues|argued|assert|asserts|assume|assumes|call|called|calls|claim|claims|claimed|conclude|concludes|concluded|contend|contends|define|defines|defined|demonstrate|demonstrates|describe|describes|described|emphasise|emphasises|emphasize|emphasizes|estimate|estimates|estimated|explain|explains|find|finds|found|highlight|highlights|illustrate|illustrates|indicate|indicates|maintain|maintains|note|notes|noted|observe|observes|observed|point out|points out|propose|proposes|proposed|recommend|recommends|report|reports|reported|reveal|reveals|revealed|said|say|says|show|shows|showed|state|states|stated|stress|stresses|suggest|suggests|suggested|write|writes|wrote',
  nb: 'anslår|argumenterer|beskriver|fant|finner|foreslår|forklarer|hevder|kaller|konkluderer|mener|peker på|påpeker|rapporterer|sier|skriver|understreker|viser',
  da: 'angiver|fandt|finder|forklarer|hævder|konkluderer|mener|påpeger|siger|skriver|viser',
  sv: 'anger|beskriver|fann|finner|förklarar|hävdar|konstaterar|menar|påpekar|skriver|säger|visar',
  de: 'argumentiert|argumentieren|behauptet|behaupten|berichtet|berichten|beschreibt|beschreiben|betont|betonen|definiert|definieren|erklärt|erklären|fand|fanden|findet|sagt|schätzt|schlägt|schreibt|schreiben|stellt fest|weist darauf hin|zeigt|zeigen',
  nl: 'beschrijft|beweert|concludeert|definieert|laat zien|meldt|schrijft|stelt|toont|zegt|vindt|vond',
  fr: 'affirme|affirment|conclut|concluent|constate|définit|décrit|estime|explique|montre|montrent|note|observe|propose|rapporte|soutient|souligne|suggère|écrit',
  es: 'afirma|afirman|argumenta|concluye|define|describe|encontró|estima|explica|indica|muestra|muestran|propone|dice|señala|sostiene|sugiere',
  pt: 'afirma|afirmam|argumenta|conclui|define|descreve|estima|explica|indica|mostra|mostram|propõe|sugere',
  fi: 'ehdottaa|esittää|havaitsi|havaitsivat|kirjoittaa|korostaa|osoittaa|osoittavat|toteaa|toteavat|väittää',
  pl: 'pisze|podkreśla|pokazuje|pokazują|stwierdza|twierdzi|twierdzą|wskazuje|wskazują|zauważa',
  cs: 'píše|tvrdí|ukazuje|ukazují|uvádí|zdůrazňuje',
  it: 'afferma|conclude|definisce|descrive|mostra|mostrano|nota|osserva|propone|sostiene|suggerisce|dimostra|dimostrano|sostengono',
};

export const sourceVerbs = listWords(verbs);
export const sourceVerbSet = wordSet(verbs);
