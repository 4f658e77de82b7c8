import { wordSet } from './by-language.ts';

/** Words by which the name of an organisation is known. In lower case. */
export const organisationWords = wordSet({
  en: 'agency|alliance|assembly|association|authority|bank|board|bureau|centre|center|coalition|college|collective|collaboration|commission|commissioner|committee|company|consortium|corporation|council|court|department|directorate|federation|forum|foundation|fund|group|inspectorate|institute|institution|international|league|library|ministry|museum|nations|network|observatory|office|ombudsman|organisation|organization|panel|parliament|partnership|party|police|school|secretariat|senate|service|services|society|statistics|taskforce|team|tribunal|trust|union|unit|university|news|times|press|post|guardian|journal|review|watch|co-operation|cooperation',
  nb: 'departement|departementet|direktorat|direktoratet|universitet|universitetet|høgskole|høgskolen|institutt|instituttet|senter|senteret|forening|foreningen|forbund|forbundet|organisasjon|organisasjonen|råd|rådet|utvalg|utvalget|etat|etaten|verk|verket|sentralbyrå|tilsyn|tilsynet|styret|kommune|fylke|fylkeskommune|politi|politiet|stiftelse|stiftelsen|nettverk|kirkens|bymisjon|folkehelseinstituttet|regjeringen|stortinget',
  sv: 'departementet|myndigheten|styrelsen|verket|universitet|högskola|institut|institutet|förbund|förbundet|förening|föreningen|utredning|råd|rådet|kommun|regeringen|nämnden',
  da: 'ministeriet|styrelsen|universitet|institut|forening|rådet|kommune|center',
  de: 'amt|bundesamt|ministerium|bundesministerium|bundesregierung|bundestag|kommission|institut|universität|hochschule|gesellschaft|verband|verein|stiftung|bundeszentrale|zentrum|rat|deutscher|deutsche|europäische|statistisches|agentur|bundesagentur|vereinigung|bund|behörde',
  nl: 'ministerie|instituut|universiteit|raad|bureau|vereniging|stichting|centrum|commissie',
  fr: 'ministère|institut|université|association|conseil|commission|organisation|agence|office|fondation|comité|centre|observatoire|fédération|société|haute|autorité',
  es: 'ministerio|instituto|universidad|asociación|consejo|comisión|organización|agencia|oficina|fundación|comité|centro|observatorio|federación|sociedad',
  pt: 'ministério|instituto|universidade|associação|conselho|comissão|organização|agência|fundação|comitê|comité|centro|observatório',
  it: 'ministero|istituto|università|associazione|consiglio|commissione|organizzazione|agenzia|fondazione|comitato|centro|osservatorio',
});

/** Behind an organisation or law in running prose, and no part of its name. In lower case. */
export const kindWords = wordSet({
  en: 'report|reports|study|survey|review|paper|guidelines|guideline|recommendations|statement|statistics|data|figures|website|model|theory|framework|law|act|directive|regulation|convention|protocol|declaration|resolution',
  nb: 'rapport|rapporten|rapporter|undersøkelse|studie|studien|tall|statistikk|nettside|veileder|retningslinjer|modell|teori|lov|loven|direktiv',
  de: 'bericht|berichte|studie|umfrage|gutachten|leitlinie|gesetz|richtlinie|modell|theorie',
  fr: 'rapport|étude|enquête|loi|directive|modèle|théorie',
  es: 'informe|estudio|encuesta|ley|directiva|modelo|teoría',
});
