import type { Correction } from './corrections/correction.ts';
import { dateCorrection } from './corrections/dates.ts';
import { addressCorrection, doiCorrection } from './corrections/identifiers.ts';
import {
  entryTypeCorrection,
  keyWordCorrection,
  statusCorrection,
} from './corrections/kinds-of-work.ts';
import { editorRoleCorrection, nameCorrection } from './corrections/names.ts';
import { numberCorrection, pageCorrection } from './corrections/numbers.ts';
import {
  jurisdictionCorrection,
  keywordCorrection,
  languageCorrection,
  publisherCorrection,
} from './corrections/publication.ts';
import {
  issueTitleCorrection,
  journalTitleCorrection,
  mainTitleCorrection,
  noteCorrection,
  titleCorrection,
} from './corrections/titles.ts';

/** Everything in which this project reads an entry otherwise than citation-js, in order. */
export const corrections: readonly Correction[] = [
  entryTypeCorrection,
  keyWordCorrection,
  statusCorrection,
  titleCorrection,
  journalTitleCorrection,
  mainTitleCorrection,
  issueTitleCorrection,
  noteCorrection,
  editorRoleCorrection,
  nameCorrection,
  dateCorrection,
  addressCorrection,
  doiCorrection,
  publisherCorrection,
  jurisdictionCorrection,
  numberCorrection,
  pageCorrection,
  languageCorrection,
  keywordCorrection,
];
