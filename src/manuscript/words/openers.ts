import { wordSet } from './by-language.ts';

/**
 * Words that stand with a capital before a name without being part of it: at the beginning of a
 * sentence (`Following Willroth and Atherton (2024)`) or of a bracket (`(See Smith, 2019)`). In lower case.
 */
export const openers = wordSet({
  en: 'a|an|the|in|on|at|by|of|for|from|to|with|within|without|as|if|when|while|whilst|where|whereas|although|though|since|because|however|thus|hence|therefore|then|so|and|but|or|nor|yet|both|either|neither|also|see|cf|e.g|i.e|eg|ie|compare|contra|following|follow|based|according|using|drawing|building|unlike|like|despite|besides|beyond|consider|recall|recently|finally|first|firstly|second|secondly|third|thirdly|lastly|similarly|likewise|moreover|furthermore|additionally|indeed|later|earlier|previously|originally|initially|subsequently|meanwhile|conversely|alternatively|specifically|notably|importantly|interestingly|crucially|here|there|this|that|these|those|what|which|who|whose|why|how|let|given|after|before|during|under|over|through|among|amongst|between|against|about|only|even|just|perhaps|still|yes|no|not|one|two|three|some|many|most|several|few|another|other|others|all|each|every|such|their|his|her|its|our|my|your|they|he|she|it|we|i|you|source|sources|adapted|adopted|citing|cited|quoted|quoting|quote|per|via|did|does|do|is|are|was|were|has|have|had|can|could|may|might|must|should|will|would|prior|once|until|today|now|nevertheless|nonetheless|consequently|accordingly|instead|overall|again|researchers|scholars|authors|economists|sociologists|psychologists|work|works|studies|research|evidence|data|results|findings|scholar|author|economist|sociologist|psychologist|philosopher|historian|anthropologist|professor|prof|dr|mr|mrs|ms|sir|dame',
  nb: 'en|et|ei|den|det|de|i|på|av|for|fra|til|med|ved|om|som|når|da|mens|selv|men|og|eller|også|se|jf|jfr|jamfør|sml|ifølge|i følge|etter|før|under|over|mellom|hos|både|slik|slike|dette|disse|her|der|hvor|hva|hvem|likevel|derfor|dermed|imidlertid|videre|deretter|senere|tidligere|nylig|kilde|kilder|basert|forfatteren|forskerne|professor|filosofen|sosiologen|historikeren|økonomen|psykologen|antropologen|både|ikke|bare|mange|noen|flere',
  da: 'ifølge|efter|dog|således|hos|senere|tidligere|kilde|jævnfør',
  sv: 'en|ett|den|det|de|i|på|av|för|från|till|med|vid|om|som|när|medan|men|och|eller|även|se|jfr|enligt|efter|före|under|mellan|hos|både|denna|detta|dessa|här|där|dock|därför|vidare|senare|tidigare|nyligen|källa',
  de: 'ein|eine|einer|eines|einem|einen|der|die|das|des|dem|den|in|im|am|an|auf|aus|bei|beim|mit|nach|seit|von|vom|zu|zum|zur|für|durch|gegen|ohne|um|über|unter|vor|wie|als|wenn|während|obwohl|weil|da|aber|und|oder|auch|siehe|vgl|vergleiche|so|laut|gemäß|nach|zwischen|sowohl|diese|dieser|dieses|hier|dort|wo|was|wer|jedoch|daher|deshalb|ferner|später|früher|kürzlich|zuerst|zuletzt|schließlich|quelle|autor|autorin|soziologe|historiker|philosoph|bereits|schon|insbesondere|ähnlich|allerdings|dagegen|hierzu|dazu|zitiert|zit|nicht|nur|viele|einige|mehrere',
  nl: 'een|de|het|in|op|aan|bij|met|naar|sinds|van|voor|door|tegen|zonder|om|over|onder|zoals|als|terwijl|hoewel|omdat|maar|en|of|ook|zie|vgl|volgens|tussen|zowel|deze|dit|die|dat|hier|daar|echter|daarom|verder|later|eerder|recent|bron',
  fr: "un|une|le|la|les|l|des|du|de|d|dans|en|à|au|aux|par|pour|sur|sous|avec|sans|chez|selon|comme|quand|lorsque|tandis|bien|si|car|mais|et|ou|donc|or|ni|aussi|voir|cf|entre|ce|cet|cette|ces|ici|là|où|cependant|toutefois|ainsi|puis|ensuite|plus|récemment|enfin|d'après|d’après|source|auteur|suivant|depuis|après|avant|pendant",
  es: 'un|una|unos|unas|el|la|los|las|en|de|del|a|al|por|para|con|sin|sobre|según|como|cuando|mientras|aunque|porque|pero|y|o|e|también|ver|véase|vid|cfr|entre|este|esta|estos|estas|ese|esa|aquí|allí|donde|sin embargo|así|luego|después|antes|recientemente|finalmente|fuente|autor|desde|tras|siguiendo|para',
  pt: 'um|uma|uns|umas|o|a|os|as|em|no|na|nos|nas|de|do|da|por|pelo|pela|para|com|sem|sobre|segundo|conforme|como|quando|enquanto|embora|porque|mas|e|ou|também|ver|veja|cf|entre|este|esta|esse|essa|aqui|ali|onde|porém|assim|depois|antes|recentemente|finalmente|fonte|autor|desde|após|apud',
  it: 'un|uno|una|il|lo|la|i|gli|le|l|in|nel|nella|di|del|della|da|dal|a|al|per|con|senza|su|sul|secondo|come|quando|mentre|sebbene|perché|ma|e|o|anche|vedi|cfr|tra|fra|questo|questa|quello|qui|dove|tuttavia|così|poi|dopo|prima|recentemente|infine|fonte|autore|già',
  fi: 'katso|ks|vrt|mukaan|myös|kuten|lähde|esimerkiksi|esim',
  pl: 'w|we|na|z|ze|do|od|po|za|o|u|przez|dla|według|zob|por|jak|gdy|ale|oraz|także|źródło',
  cs: 'v|ve|na|z|ze|do|od|po|za|o|u|pro|podle|viz|srov|jak|když|ale|také|zdroj',
});

/**
 * Adverbs that open a sentence, often with a comma behind them: `However, Smith and Jones (2019)`. In
 * lower case.
 */
export const openingAdverbs = wordSet({
  en: 'however|thus|hence|therefore|then|so|yet|also|recently|finally|first|firstly|second|secondly|third|thirdly|lastly|similarly|likewise|moreover|furthermore|additionally|indeed|later|earlier|previously|originally|initially|subsequently|meanwhile|conversely|alternatively|specifically|notably|importantly|interestingly|crucially|here|there|again|perhaps|today|now|nevertheless|nonetheless|consequently|accordingly|instead|overall|further|besides|afterwards|generally|traditionally|historically|surprisingly|unfortunately|e.g|i.e|eg|ie|cf|see also',
  nb: 'likevel|derfor|dermed|imidlertid|videre|deretter|senere|tidligere|nylig|først|dessuten|samtidig|således|slik|her|der|altså',
  da: 'dog|desuden|derimod|ligeledes|således|senere|tidligere',
  sv: 'dock|därför|vidare|senare|tidigare|nyligen|dessutom|samtidigt|således|här|där',
  de: 'jedoch|daher|deshalb|ferner|später|früher|kürzlich|zuerst|zuletzt|schließlich|allerdings|dagegen|hierzu|dazu|zudem|außerdem|dennoch|hier|dort|ebenso|zunächst',
  nl: 'echter|daarom|verder|later|eerder|recent|bovendien|hier|daar',
  fr: 'cependant|toutefois|ainsi|puis|ensuite|récemment|enfin|donc|ici|là|néanmoins|par ailleurs|aussi|or',
  es: 'sin embargo|así|luego|después|antes|recientemente|finalmente|aquí|allí|además|también|asimismo|no obstante',
  pt: 'porém|assim|depois|antes|recentemente|finalmente|aqui|ali|além disso|também|contudo|no entanto',
  it: 'tuttavia|così|poi|dopo|prima|recentemente|infine|qui|inoltre|anche|invece',
});

/** Articles before the name of a thing rather than a person. In lower case. */
export const articles = wordSet({
  en: 'the|a|an|this|its|their|our|his|her',
  nb: 'den|det|et|ei',
  de: 'der|die|das|des|dem|den|ein|eine|einer|eines|einem|einen|im|am|zum|zur|vom|beim',
  nl: 'het|een',
  fr: 'le|la|les|l|un|une|au|aux|ce|cet|cette',
  es: 'el|la|los|las|un|una|este|esta',
  pt: 'um|uma',
  it: 'il|lo|la|gli|un|uno|una|nel|nella|alla',
});
