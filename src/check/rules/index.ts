import type { Rule } from '../types.ts';
import { consistentJournalName } from './consistent-journal-name.ts';
import { consistentKey } from './consistent-key.ts';
import { consistentOrganisationName } from './consistent-organisation-name.ts';
import { consistentPersonName } from './consistent-person-name.ts';
import { noAllCapsTitle } from './no-all-caps-title.ts';
import { noAmbiguousAuthorYear } from './no-ambiguous-author-year.ts';
import { noAmbiguousTerm } from './no-ambiguous-term.ts';
import { noBrokenCrossref } from './no-broken-crossref.ts';
import { noBrokenLink } from './no-broken-link.ts';
import { noControlCharacters } from './no-control-characters.ts';
import { noCrossrefCycle } from './no-crossref-cycle.ts';
import { noDataContradiction } from './no-data-contradiction.ts';
import { noDoiInUrl } from './no-doi-in-url.ts';
import { noDuplicateAddress } from './no-duplicate-address.ts';
import { noDuplicateDoi } from './no-duplicate-doi.ts';
import { noDuplicateField } from './no-duplicate-field.ts';
import { noDuplicateInCluster } from './no-duplicate-in-cluster.ts';
import { noDuplicateKey } from './no-duplicate-key.ts';
import { noDuplicateWork } from './no-duplicate-work.ts';
import { noEmptyField } from './no-empty-field.ts';
import { noInvalidNote } from './no-invalid-note.ts';
import { noLiteralCitation } from './no-literal-citation.ts';
import { noMarkupInField } from './no-markup-in-field.ts';
import { noMixedScript } from './no-mixed-script.ts';
import { noParseError } from './no-parse-error.ts';
import { noPlaceholder } from './no-placeholder.ts';
import { noRunTogetherEntry } from './no-run-together-entry.ts';
import { noStaleWaiver } from './no-stale-waiver.ts';
import { noTrailingPeriod } from './no-trailing-period.ts';
import { noUncitedFigure } from './no-uncited-figure.ts';
import { noUndefinedCitation } from './no-undefined-citation.ts';
import { noUndefinedString } from './no-undefined-string.ts';
import { noUnknownField } from './no-unknown-field.ts';
import { noUnknownLedgerKey } from './no-unknown-ledger-key.ts';
import { noUnknownType } from './no-unknown-type.ts';
import { noUnusedReference } from './no-unused-reference.ts';
import { noUnusedString } from './no-unused-string.ts';
import { noUrlInTitle } from './no-url-in-title.ts';
import { noYearConflict } from './no-year-conflict.ts';
import { requireDataSource } from './require-data-source.ts';
import { requireField } from './require-field.ts';
import { requireFrontmatter } from './require-frontmatter.ts';
import { requireLedgerRecord } from './require-ledger-record.ts';
import { requireLocator } from './require-locator.ts';
import { requireUrldate } from './require-urldate.ts';
import { requireWaiverReason } from './require-waiver-reason.ts';
import { unicodeNfc } from './unicode-nfc.ts';
import { validData } from './valid-data.ts';
import { validDate } from './valid-date.ts';
import { validDoi } from './valid-doi.ts';
import { validIsbn } from './valid-isbn.ts';
import { validIssn } from './valid-issn.ts';
import { validLangid } from './valid-langid.ts';
import { validLatex } from './valid-latex.ts';
import { validNumber } from './valid-number.ts';
import { validPages } from './valid-pages.ts';
import { validPersonNames } from './valid-person-names.ts';
import { validUrl } from './valid-url.ts';

/** Every rule there is, by id. A new rule is a file here, a test of the same name, and a page in content. */
export const rules: readonly Rule[] = [
  consistentJournalName,
  consistentKey,
  consistentOrganisationName,
  consistentPersonName,
  noAllCapsTitle,
  noAmbiguousAuthorYear,
  noAmbiguousTerm,
  noBrokenCrossref,
  noBrokenLink,
  noControlCharacters,
  noCrossrefCycle,
  noDataContradiction,
  noDoiInUrl,
  noDuplicateAddress,
  noDuplicateDoi,
  noDuplicateField,
  noDuplicateInCluster,
  noDuplicateKey,
  noDuplicateWork,
  noEmptyField,
  noInvalidNote,
  noLiteralCitation,
  noMarkupInField,
  noMixedScript,
  noParseError,
  noPlaceholder,
  noRunTogetherEntry,
  noStaleWaiver,
  noTrailingPeriod,
  noUncitedFigure,
  noUndefinedCitation,
  noUndefinedString,
  noUnknownField,
  noUnknownLedgerKey,
  noUnknownType,
  noUnusedReference,
  noUnusedString,
  noUrlInTitle,
  noYearConflict,
  requireDataSource,
  requireField,
  requireFrontmatter,
  requireLedgerRecord,
  requireLocator,
  requireUrldate,
  requireWaiverReason,
  unicodeNfc,
  validData,
  validDate,
  validDoi,
  validIsbn,
  validIssn,
  validLangid,
  validLatex,
  validNumber,
  validPages,
  validPersonNames,
  validUrl,
];
