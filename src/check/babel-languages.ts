import { languageTags } from '../bib/languages.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Names of languages that babel and polyglossia accept and that have no tag of their own here. */
export const babelLanguages: ReadonlySet<string> = words(`
  UKenglish USenglish acadien aghem akan amharic ancientgreek arabic-algeria arabic-egypt arabic-iraq
  arabic-jordan arabic-lebanon arabic-morocco arabic-palestine arabic-saudiarabia arabic-syria arabic-tunisia
  assamese asturian asu azerbaijani azerbaijani-cyrillic azerbaijani-latin bafia bahasa bahasai bahasam
  balinese bambara bangla basaa belarusian-tarask bemba bena bengali bodo bosnian-cyrillic bosnian-latin burmese
  cantonese cebuano centralatlastamazight centralkurdish chechen cherokee chiga
  chinese-hans chinese-hans-hk chinese-hans-mo chinese-hans-sg chinese-hant chinese-hant-hk chinese-hant-mo
  chinese-simplified chinese-traditional churchslavic churchslavonic churchslavic-cyrs churchslavic-oldcyrillic
  classicallatin classiclatin coptic cornish corsican divehi duala dzongkha ecclesiasticallatin
  ecclesiasticlatin embu
  english-australia english-canada english-newzealand english-unitedkingdom english-unitedstates erzya ewe
  ewondo filipino french-belgium french-canada french-luxembourg french-switzerland friulan
  friulian fulah gaelic ganda german-at german-austria german-austria-traditional german-ch german-switzerland
  german-switzerland-traditional german-traditional greek-monotonic greek-polytonic
  gujarati gusii guarani hausa hausa-gh hausa-ne hawaiian ibycus igbo inarisami indon interlingua inuktitut
  isixhosa isizulu javanese jolafonyi kabuverdianu kabyle kako kalaallisut kalenjin kamba kannada kashmiri kazakh
  khmer kikuyu kinyarwanda komi konkani koyraborosenni koyrachiini kurdish kurmanji kwasio kyrgyz lakota langi lao
  latin-classic latin-ecclesiastic latin-medieval latinclassic latinecclesiastic latinmedieval ligurian lingala
  lowersorbian lowersaxon lsorbian lubakatanga lulesami luo luxembourgish luyia machame maori
  magyar makhuwameetto makonde malagasy malay malay-bn malay-sg malayalam maltese manx marathi masai mazanderani
  medievallatin melayu meru meta meyalu middlearmenian modernlatin mongolian monotonicgreek morisyen mundang
  nama nepali ngiemboon ngomba nheengatu nil nko nohyphenation northernkurdish northernluri northernsami
  northernsotho northfrisian northndebele norwegianbokmal norwegiannynorsk nswissgerman nuer nyankole occitan
  oldchurchslavonic oldslavic oriya odia oromo ossetic papiamento papiamentu pashto phoenician piedmontese
  polytonicgreek polytonic portuguese-br portuguese-brazil portuguese-portugal portuguese-pt prussian punjabi
  punjabi-arabic punjabi-gurmukhi quechua romansch rombo rundi rwa sakha samburu sango sangu sanskrit
  sanskrit-devanagari sardinian scottish scottishgaelic sena serbianc serbian-cyrillic serbian-latin shambala
  shona sichuanyi sicilian silesian sindhi sinhala sloveneb soga sorbian southernaltai southernsami spanish-mexico
  spanish-mx spanishmx standardmoroccantamazight sundanese swahili syriac tachelhit tagalog taita tajik tamashek
  tamil tatar telugu teso tibetan tigrinya tokpisin tongan turkmen umbundu uppersorbian usorbian uyghur uzbek
  uzbek-cyrillic uzbek-latin vai venetian vietnam volapuk vunjo walloon walser westernfrisian frisian wolof xhosa
  yangben yiddish yoruba zarma zhuang zulu
`);

/** The names that read best where several have one tag. */
const preferred: ReadonlyMap<string, string> = new Map([
  ['no', 'norwegian'],
  ['nb', 'norwegian'],
  ['de', 'ngerman'],
  ['de-at', 'naustrian'],
  ['de-ch', 'nswissgerman'],
  ['en-us', 'american'],
  ['fa', 'persian'],
  ['fr', 'french'],
  ['pt', 'portuguese'],
  ['pt-br', 'brazilian'],
]);

const byTag = new Map([
  ...Object.entries(languageTags).map(([name, tag]): [string, string] => [tag.toLowerCase(), name]),
  ...preferred,
]);

/** The name of a language by its BCP 47 tag, or by the tag without its region; null when not known. */
export function languageOfTag(tag: string): string | null {
  const lower = tag.toLowerCase();
  return byTag.get(lower) ?? byTag.get(lower.split('-', 1)[0] ?? '') ?? null;
}
