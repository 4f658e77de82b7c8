/**
 * How much speaks for a reference that does not agree with a citation in everything, from 0 to 1.
 * What stands above `leastScore` is told as a mismatch, what stands below as a hint.
 */
export const weights = {
  /** Co-authors are misspelt. */
  coAuthorSpelling: 0.95,
  /** Co-authors are left out or one is another, and the reference agrees otherwise. */
  coAuthors: 0.85,
  /** *et al.* where the reference has one author. */
  etAlForNone: 0.7,
  /** The only co-author of a pair is another one. */
  otherPartner: 0.62,
  /** As the two before, where another citation means the reference exactly. */
  coAuthorsClaimed: 0.3,

  /** Only diacritics of the first author differ, and co-authors agree. */
  diacritics: 0.97,
  /** They differ, and co-authors do not quite agree. */
  diacriticsAndMore: 0.8,

  /** The first author is misspelt, and a co-author agrees. */
  spellingWithCoAuthor: 0.92,
  /** The same, and other co-authors do not quite agree. */
  spellingAndMore: 0.8,
  /** The same, and other co-authors are other people. */
  spellingAndOthers: 0.62,
  /** A sole author is misspelt: in a long name, in a middling one, in a short one. */
  spellingLong: 0.9,
  spellingMiddling: 0.88,
  spellingShort: 0.7,
  /** Misspelt, where another citation means the reference exactly. */
  spellingLongClaimed: 0.8,
  spellingClaimed: 0.4,
  /** The same in a middling name: a slip, or another author of the year; nobody can tell. */
  spellingMiddlingClaimed: 0.61,
  /** Misspelt, and the cited spelling is somebody else's name in the list: with *et al.*, and alone. */
  spellingKnownEtAl: 0.82,
  spellingKnown: 0.4,

  /** One part of a compound name: Márquez for García Márquez. */
  partOfName: 0.8,
  /** The same authors in another order; and where another citation has them in order. */
  order: 0.85,
  orderClaimed: 0.4,

  /** Two digits of the year are swapped. */
  yearSwapped: 0.8,
  /** The year is off: less for each year, more with co-authors who agree. */
  yearNear: 0.8,
  yearApart: -0.04,
  yearWithCoAuthor: 0.03,
  /** A digit of the year differs, or there is none, and these authors have no other work. */
  yearOnly: 0.62,
  yearDiacritics: -0.1,
  /** The letter behind the year differs. */
  yearLetter: 0.78,
  /** The same authors, some other year. */
  yearOther: 0.35,
} as const;

/** Below, a reference is shown as a hint and proves nothing. */
export const leastScore = 0.6;
/** From this score on a citation that is not sure to be one is taken for one. */
export const sureScore = 0.88;

/** Letters from which on a name is long enough, or middling, for a slip to be told from another name. */
export const longName = 7;
export const middlingName = 5;
