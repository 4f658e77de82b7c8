import { replaceInField, withFix } from '../field-fixes.ts';
import { fieldsNamed, type OwnField, placeOf } from '../own-fields.ts';
import { judgePages } from '../page-ranges.ts';
import type { Rule } from '../types.ts';

const partsOfWorks = new Set(['article', 'incollection', 'inproceedings']);

export const validPages: Rule = {
  id: 'valid-pages',
  severity: 'warning',
  scope: 'field',
  summary: 'Page ranges begin and end where they can.',
  fixable: true,
  messages: {
    reversed:
      'The pages {text} end before they begin. Check them in the work; {better} may be meant.',
    open: 'The range of pages {text} lacks its other end, so that readers cannot tell what to look up. Add it, or write the one page alone.',
    dash: 'The sign between the pages {text} is not read as “to”, so that they do not count as a range. Write {better}.',
    label:
      'Styles write “p.” or “pp.” by themselves, so that it would stand there twice. Write {better}.',
    total:
      '{text} is how many pages the work has, not where it stands. Write it in pagetotal as {better}.',
    none: '“{text}” names no pages, and would be printed as it is. Take the field out until they are known.',
    lone: 'Only page 1 is named, where most articles have more, so that the last page may have been lost. Check it in the work.',
  },
  messageSeverity: { lone: 'info' },
  check: ({ library }, report) => {
    for (const own of fieldsNamed(library, new Set(['pages']))) {
      for (const { fault, start, end, better } of judgePages(own.text)) {
        const text = own.text.slice(start, end);
        const fix = isSafe(fault, text, better) ? replaceInField(own, start, end, better) : null;
        const place = placeOf(own, start, end);
        report({ message: fault, data: { text, better }, ...place, ...withFix(fix) });
      }
      if (isLonePageOne(own)) report({ message: 'lone', ...placeOf(own) });
    }
  },
};

/** A dash or a label can be replaced unseen, unless LaTeX is in the way or more is wrong. */
const isSafe = (fault: string, text: string, better: string): boolean =>
  (fault === 'dash' || fault === 'label') &&
  better !== '' &&
  !/[\\{}]/.test(text) &&
  judgePages(better).length === 0;

const isLonePageOne = ({ text, reference }: OwnField): boolean =>
  text.trim() === '1' && partsOfWorks.has(reference.type) && !reference.fields.has('eid');
