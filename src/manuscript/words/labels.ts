import { wordSet } from './by-language.ts';

/**
 * Capitalised words before a year or a number that name a part, a thing or a state and no author:
 * `(Table 2, 2019)`, `(Stand 2019)`, `(Version 2018)`. In lower case.
 */
export const labelWords = wordSet({
  en: 'table|tables|figure|figures|fig|figs|chapter|chapters|chap|ch|section|sections|sec|appendix|box|panel|equation|eq|model|models|study|studies|experiment|experiments|sample|wave|waves|round|phase|step|stage|version|volume|vol|issue|number|no|nr|part|page|pages|line|lines|note|notes|footnote|theorem|lemma|proposition|definition|example|hypothesis|question|item|case|article|paragraph|annex|schedule|exhibit|plate|map|graph|chart|supplement|week|day|year|years|month|quarter|semester|term|grade|level|class|cohort|generation|since|until|till|from|before|after|during|circa|ca|aged|age|born|died|died in|published|accessed|retrieved|updated|founded|established|total|mean|median|max|min|approx|copyright|edition|usd|eur|gbp|nok|sek|dkk|chf|us$|covid|covid-19|corona|brexit|world cup|olympics|wwi|wwii|agenda|horizon|vision|windows|office|ipad|iphone|euro',
  nb: 'tabell|tabeller|figur|figurer|kapittel|kap|avsnitt|vedlegg|boks|side|sider|del|bind|nummer|versjon|utgave|modell|studie|fase|trinn|siden|før|etter|født|død|opprettet|oppdatert|lest|hentet|år|uke|kvartal|semester',
  da: 'kapitel|bilag|afsnit|udgave|hentet|tabel',
  sv: 'tabell|figur|kapitel|avsnitt|bilaga|sida|sidan|utgåva|hämtad|år',
  de: 'tabelle|tab|abbildung|abb|kapitel|abschnitt|anhang|anlage|seite|band|bd|heft|nummer|version|auflage|ausgabe|stand|jahr|jahrgang|darstellung|berechnung|mitteilung|übersetzung|hervorhebung|anmerkung|quelle|seit|ab|bis|vor|nach|zuletzt|abgerufen|zugriff|geboren|gestorben|gegründet|studie|modell|beispiel|teil|phase|schritt|experiment|stufe|klasse|quartal',
  nl: 'tabel|figuur|hoofdstuk|bijlage|pagina|deel|versie|sinds|jaar',
  fr: 'tableau|figure|chapitre|annexe|section|page|tome|volume|numéro|version|édition|encadré|étude|depuis|année|consulté',
  es: 'tabla|cuadro|figura|capítulo|anexo|sección|página|tomo|volumen|número|versión|edición|estudio|desde|año|consultado|gráfico',
  pt: 'tabela|quadro|figura|capítulo|anexo|seção|secção|página|tomo|volume|número|versão|edição|estudo|desde|ano|gráfico|acesso',
  it: 'tabella|figura|capitolo|allegato|sezione|pagina|tomo|volume|numero|versione|edizione|studio|dal|anno|grafico',
});
