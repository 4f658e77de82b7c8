import { replaceInField, withFix } from '../field-fixes.ts';
import { judgeNumber } from '../numbered-fields.ts';
import { fieldsNamed, placeOf } from '../own-fields.ts';
import type { Rule } from '../types.ts';

const names = new Set([
  'volume',
  'number',
  'issue',
  'edition',
  'chapter',
  'part',
  'volumes',
  'pagetotal',
]);

export const validNumber: Rule = {
  id: 'valid-number',
  severity: 'warning',
  scope: 'field',
  summary: 'Volume, number, edition and the like hold the number alone.',
  fixable: true,
  messages: {
    label:
      'Styles write the word for {name} by themselves and in the language of the text, so that it would stand there twice. Write {better}.',
    combined:
      'The volume holds the number of the issue too, so that neither is recognised. Write volume = {volume} and number = {better}.',
    placeholder: '“{text}” is no {name}, and would be printed as it is. Take the field out.',
    ordinal:
      'Styles make “{text}” out of the number {better} by themselves, in the language of the text. Write {better}.',
  },
  messageSeverity: { ordinal: 'info' },
  check: ({ library }, report) => {
    for (const own of fieldsNamed(library, names)) {
      const text = own.text.trim();
      const verdict = text === '' ? null : judgeNumber(own.name, text, own.reference);
      if (verdict === null) continue;
      const { fault, better, volume } = verdict;
      const isSafe = (fault === 'label' || fault === 'ordinal') && /^\d+$/.test(better);
      report({
        message: fault,
        data: { name: own.name, text, better, volume: volume ?? '' },
        ...placeOf(own),
        ...withFix(isSafe ? replaceInField(own, 0, own.text.length, better) : null),
      });
    }
  },
};
