import { judgeDoi } from '../doi.ts';
import { replaceInField, withFix } from '../field-fixes.ts';
import { fieldsNamed, type OwnField, placeOf } from '../own-fields.ts';
import type { Fix, Report, Rule } from '../types.ts';

export const validDoi: Rule = {
  id: 'valid-doi',
  severity: 'error',
  scope: 'field',
  summary: 'Every DOI has the form of a DOI.',
  fixable: true,
  messages: {
    none: '“{text}” is not a DOI: a DOI begins with 10., a number of at least four digits and a slash. Nothing can be found by it. Look the DOI up, or take the field out.',
    space:
      'The DOI has a space in it, so that the link breaks off there. Take the space out, and check that nothing is missing.',
    several:
      'The field holds more than one DOI, so that none of them can be followed. Keep the one of this work.',
    dash: 'The DOI has a dash where there should be a hyphen, so that it leads nowhere. Write {doi}.',
    trailing:
      'Behind the DOI stands {junk}, which does not seem to be part of it, so that the link may break. If so, write {doi}.',
    address:
      'The field holds an address or label with the DOI in it, and styles add theirs once more. Write the DOI alone: {doi}.',
  },
  messageSeverity: { several: 'warning', dash: 'warning', trailing: 'warning', address: 'info' },
  check: ({ library }, report) => {
    for (const own of fieldsNamed(library, new Set(['doi']))) {
      const text = own.text.trim();
      if (text === '') continue;
      const verdict = judgeDoi(text);
      if (verdict.kind === 'valid') continue;
      const start = own.text.indexOf(text);
      const place = placeOf(own, start, start + text.length);
      const fix = verdict.kind === 'address' ? withoutAddress(own, start, verdict.doi) : null;
      report({ message: verdict.kind, data: dataOf(text, verdict), ...place, ...withFix(fix) });
    }
  },
};

const addressOfSystem =
  /^(?:(?:urn:|info:)?doi[:/]?\s*|(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/(?:doi:)?)$/i;

/** Only what stands before the DOI goes, and only when it says no more than that a DOI follows. */
function withoutAddress(own: OwnField, start: number, doi: string): Fix | null {
  const text = own.text.trim();
  const length = text.length - doi.length;
  if (!text.endsWith(doi) || !addressOfSystem.test(text.slice(0, length))) return null;
  return replaceInField(own, start, start + length, '');
}

function dataOf(text: string, verdict: ReturnType<typeof judgeDoi>): NonNullable<Report['data']> {
  return {
    text,
    doi: 'doi' in verdict ? verdict.doi : '',
    junk: 'junk' in verdict ? `“${verdict.junk}”` : '',
  };
}
