import { wordSet } from './by-language.ts';

/** Parts of family names in lower case; any of them may also be written with a capital. */
export const particles = wordSet({
  any: 'de|del|della|delle|dei|di|da|dal|do|dos|das|du|des|la|las|le|les|lo|los|d',
  nl: "van|der|den|ten|ter|te|het|op|aan|bij|in|’t|'t|tot|vande|vander|vanden",
  de: 'von|vom|zu|zum|zur|und',
  nb: 'af|av',
  ar: 'al|el|ul|ad|as|at|az|bin|ibn|ben|bint|abu|abd',
  es: 'y',
  pt: 'e',
  he: 'bat|ha',
  sc: 'mac|mc|ap|st',
});

/** Particles that begin a family name with a capital, as in `De Haas`; the others may as well open a sentence. */
export const capitalParticles: ReadonlySet<string> = new Set(
  'De Del Della Di Da Dos Du La Las Le Los Van Von Vom Zu Ten Ter Den Der Al El Ben Bin Ibn Abu Abd Mac St D'.split(
    ' ',
  ),
);
