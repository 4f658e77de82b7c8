import { languageTags } from '../../bib/languages.ts';
import { closest } from '../../text/distance.ts';
import { babelLanguages, languageOfTag } from '../babel-languages.ts';
import { replaceInField, withFix } from '../field-fixes.ts';
import { fieldsNamed, placeOf } from '../own-fields.ts';
import type { Report, Rule } from '../types.ts';

const known = new Set([...Object.keys(languageTags), ...babelLanguages]);
const byLowerCase = new Map([...known].map((name) => [name.toLowerCase(), name]));

export const validLangid: Rule = {
  id: 'valid-langid',
  severity: 'warning',
  scope: 'field',
  summary: 'The language of a work is one that biblatex knows by that name.',
  fixable: true,
  messages: {
    unknown:
      'biblatex knows no language {text}, so that hyphenation and the words of the reference stay in the main language.{hint}',
    case: 'biblatex knows the language as {better}, in these letters. Write it so.',
    tag: '{text} is a language tag; biblatex expects the name of the language.{hint}',
  },
  messageSeverity: { tag: 'info' },
  check: ({ library }, report) => {
    const verdicts = new Map<string, Verdict | null>();
    for (const own of fieldsNamed(library, new Set(['langid', 'hyphenation']))) {
      const text = own.text.trim();
      if (text === '') continue;
      const before = verdicts.get(text);
      const verdict = before === undefined ? judge(text) : before;
      verdicts.set(text, verdict);
      if (verdict === null) continue;
      const better = verdict.message === 'case' ? String(verdict.data?.['better']) : null;
      const fix = better === null ? null : replaceInField(own, 0, own.text.length, better);
      report({ ...verdict, ...placeOf(own), ...withFix(fix) });
    }
  },
};

type Verdict = Pick<Report, 'message' | 'data'>;

function judge(text: string): Verdict | null {
  if (known.has(text)) return null;
  const better = byLowerCase.get(text.toLowerCase());
  if (better !== undefined) return { message: 'case', data: { better } };
  if (/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(text)) {
    const name = languageOfTag(text.replace(/_/g, '-'));
    // Three letters and more may as well be a name.
    if (name !== null || text.length === 2) {
      return { message: 'tag', data: { text, hint: name === null ? '' : ` Write ${name}.` } };
    }
  }
  const near = closest(
    text.toLowerCase(),
    byLowerCase.keys(),
    Math.min(2, Math.floor(text.length / 4)),
  )[0];
  const meant = near === undefined ? undefined : byLowerCase.get(near.word);
  const hint =
    meant === undefined
      ? ' Use the name that babel gives it, like english or nynorsk.'
      : ` Did you mean ${meant}?`;
  return { message: 'unknown', data: { text, hint } };
}
