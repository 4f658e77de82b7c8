import { cleanDoi } from '../../bib/corrections/identifiers.ts';
import { doiOfAddress } from '../doi.ts';
import { removeField, withFix } from '../field-fixes.ts';
import { fieldsNamed, placeOf } from '../own-fields.ts';
import type { Rule } from '../types.ts';

export const noDoiInUrl: Rule = {
  id: 'no-doi-in-url',
  severity: 'info',
  scope: 'entry',
  summary: 'A DOI stands in the field doi, not in the field url.',
  fixable: true,
  messages: {
    absent:
      'The address is that of a DOI, and the entry has no field doi, so that nothing recognises the work by it. Write doi = {doi} in its place.',
    equal:
      'The address repeats the DOI of the entry, so that the reference may show it twice. Take the field url out.',
    different:
      'The address leads to the DOI {doi}, and the field doi says {other}. One of the two is another work: check both.',
  },
  messageSeverity: { different: 'warning' },
  check: ({ library }, report) => {
    for (const own of fieldsNamed(library, new Set(['url']))) {
      const doi = doiOfAddress(own.text);
      if (doi === null) continue;
      const written = own.reference.fields.get('doi') ?? '';
      const other = cleanDoi(written.trim());
      if (other === '') {
        report({ message: 'absent', data: { doi: `{${doi}}` }, ...placeOf(own) });
      } else if (other.toLowerCase() === doi.toLowerCase()) {
        const fix = removeField(own.field, own.reference.file.text);
        report({ message: 'equal', ...placeOf(own), ...withFix(fix) });
      } else {
        report({ message: 'different', data: { doi, other }, ...placeOf(own) });
      }
    }
  },
};
