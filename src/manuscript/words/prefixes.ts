import { wordSet } from './by-language.ts';

/** Words in small letters after which a source is named. Full stops at the end left out. */
export const prefixWords = wordSet({
  en: 'see|also|e.g|eg|i.e|ie|cf|by|in|from|per|via|and|or|as|but|following|after|adapted|adopted|cited|quoted|contra|versus|vs|with|compare|to|of|on|viz|esp|especially|notably|particularly|including|like|unlike|source|sources|review|reviewed|reviews|discussed|argued|proposed|developed|introduced|described|reported|suggested|shown|found|used|mainly|primarily|originally|first|recently|later|both|either|perhaps|namely',
  nb: 'se|f.eks|for eksempel|eksempelvis|jf|jfr|jamfør|sml|bl.a|blant annet|også|hos|av|fra|i|etter|ifølge|kilde|og|eller|men|samt|særlig|spesielt|basert på|på',
  sv: 'se|t.ex|till exempel|jfr|jämför|bl.a|även|också|av|från|hos|enligt|källa|och|eller|samt|särskilt',
  da: 'bl.a|også|kilde|samt|især',
  de: 'siehe|s|vgl|z.b|bspw|etwa|u.a|auch|nach|bei|von|in|aus|dazu|hierzu|und|oder|sowie|ferner|quelle|insbesondere|insb|laut|so',
  nl: 'zie|bijv|bijvoorbeeld|o.a|ook|vgl|volgens|bij|van|uit|en|of|bron|vooral',
  fr: "voir|v|cf|p.ex|par exemple|aussi|notamment|selon|d'après|d’après|chez|par|de|et|ou|mais|source|comme",
  es: 'ver|véase|véanse|vid|cf|cfr|p.ej|por ejemplo|también|según|en|de|por|y|o|fuente|como|entre',
  pt: 'ver|veja|cf|cfr|p.ex|por exemplo|também|segundo|em|de|por|e|ou|fonte|como|conforme|apud',
  it: 'vedi|cf|cfr|ad es|per esempio|anche|secondo|in|di|da|e|o|fonte|come|tra',
  fi: 'ks|katso|esim|vrt|myös|mm|mukaan',
  pl: 'zob|por|np|także|według|za|w|i|lub',
});

/** Words in small letters right before an author in running prose. */
export const attributionWords = wordSet({
  en: 'by|from|to|of|in|see|like|following|with',
  nb: 'av|fra|hos|i|ifølge|til|med|følge',
  sv: 'av|från|hos|i|enligt|med',
  da: 'af|fra|hos|ifølge',
  de: 'von|bei|nach|laut|mit|in',
  nl: 'van|door|bij|volgens|met',
  fr: "de|par|selon|chez|d'après|d’après|avec",
  es: 'de|por|según|en|con',
  pt: 'de|por|segundo|em|com|conforme',
  it: 'di|da|secondo|in|con',
});

/** Words in small letters that open a clause whose subject may be an author. */
export const clauseWords = wordSet({
  en: 'as|that|while|whilst|whereas|although|though|because|since|than|but|when|if|where|which|whether|so|yet|both|then|also|what|how|hence|thus',
  nb: 'som|at|mens|fordi|når|da|men|enn|hvis|der|både|dermed|derfor|også',
  sv: 'som|att|medan|eftersom|när|men|än|om|där|både|därför|också',
  da: 'som|at|mens|fordi|når|men|end|hvis|hvor|både|derfor|også',
  de: 'wie|dass|während|weil|da|obwohl|als|wenn|wobei|wo|sowohl|auch|denn|aber|sondern|ob',
  nl: 'zoals|dat|terwijl|omdat|hoewel|als|wanneer|maar|waar|ook|dan',
  fr: 'comme|que|tandis|alors|quand|lorsque|mais|où|aussi|si',
  es: 'como|que|mientras|cuando|pero|donde|también|si|aunque',
  pt: 'como|que|enquanto|quando|mas|onde|também|se|embora',
  it: 'come|che|mentre|quando|ma|dove|anche|se',
  fi: 'kuten|että|kun|mutta|myös|jos',
  pl: 'jak|że|gdy|ale|gdzie|także|jeśli',
});
