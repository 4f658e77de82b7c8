import { wordSet } from './by-language.ts';

/** Countries, parts of the world and large cities: a year behind one of them is as often an event as a source. In lower case. */
export const placeNames = wordSet({
  countries:
    'afghanistan|albania|algeria|argentina|armenia|australia|austria|bangladesh|belarus|belgium|bolivia|bosnia|brazil|bulgaria|cambodia|cameroon|canada|chile|china|colombia|congo|croatia|cuba|cyprus|denmark|ecuador|egypt|england|eritrea|estonia|ethiopia|finland|france|georgia|germany|ghana|great britain|greece|greenland|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|jamaica|japan|jordan|kenya|kosovo|latvia|lebanon|libya|lithuania|luxembourg|malaysia|mali|malta|mexico|moldova|mongolia|morocco|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|northern ireland|norway|pakistan|palestine|panama|paraguay|peru|philippines|poland|portugal|romania|russia|rwanda|saudi arabia|scotland|senegal|serbia|singapore|slovakia|slovenia|somalia|south africa|south korea|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan|tanzania|thailand|tunisia|turkey|uganda|uk|ukraine|united kingdom|united states|uruguay|us|usa|u.s|u.k|venezuela|vietnam|wales|yemen|zambia|zimbabwe',
  regions:
    'africa|america|antarctica|asia|europe|oceania|scandinavia|latin america|north america|south america|middle east|eu|balkans|caribbean',
  cities:
    'amsterdam|athens|barcelona|beijing|bergen|berlin|bonn|boston|brussels|budapest|cairo|chicago|copenhagen|delhi|dublin|edinburgh|geneva|glasgow|gothenburg|hamburg|helsinki|hong kong|istanbul|jerusalem|kyiv|kiev|lisbon|london|los angeles|madrid|manchester|melbourne|milan|montreal|moscow|mumbai|munich|naples|new york|oslo|oxford|palermo|paris|philadelphia|prague|reykjavik|rome|san francisco|seoul|shanghai|stavanger|stockholm|sydney|tallinn|tokyo|toronto|trondheim|tromsø|turin|vancouver|vienna|vilnius|warsaw|washington|zurich',
  nb: 'norge|noreg|sverige|danmark|finland|island|tyskland|frankrike|spania|hellas|polen|ungarn|tyrkia|russland|kina|nederland|belgia|sveits|østerrike|storbritannia|europa|afrika|asia|amerika|københavn|roma',
  de: 'deutschland|österreich|schweiz|frankreich|spanien|italien|polen|russland|türkei|europa|afrika|asien|amerika|wien|köln|münchen|frankfurt|leipzig|dresden|zürich|bern|genf',
  fr: 'allemagne|autriche|belgique|espagne|suisse|italie|pologne|russie|turquie|europe|afrique|asie|amérique|genève|bruxelles|lyon|marseille',
  es: 'alemania|argentina|brasil|españa|francia|italia|méxico|perú|europa|áfrica|asia|américa|bogotá|lima|sevilla|valencia',
});
