import { fieldsNamed, placeOf } from '../own-fields.ts';
import type { Rule } from '../types.ts';
import { judgeAddress } from '../web-address.ts';

export const validUrl: Rule = {
  id: 'valid-url',
  severity: 'error',
  scope: 'field',
  summary: 'Every web address has the form of a web address.',
  messages: {
    dangerous:
      'The address is program code, which would run in the browsers of readers. Write the address of a page.',
    local:
      'The address is a file on one computer, so that no reader can reach it. Write the address of a page, or use the field file.',
    markup: 'There is markup around or in the address, so that the link breaks.{hint}',
    several:
      'The field holds more than one address, so that none of them can be followed. Keep the best one here, and move others to note.',
    scheme:
      'The address does not say https:// or http://, so that browsers look for it on the page where the reference stands.{hint}',
    typo: 'The beginning of the address is misspelt, so that it leads nowhere.{hint}',
    space:
      'There is a space in the address, so that the link breaks off there. Take it out, or write %20 if it belongs there.',
    cut: 'The address ends in dots, as if it had been shortened for show, so that it leads nowhere. Copy the whole address.',
    unclosed:
      'A bracket is opened in the address and not closed, so that its end seems to be missing. Check it against the page.',
    trailing:
      'The address ends in punctuation that does not seem to belong to it, so that the link may break.{hint}',
    host: 'The address names no site that readers could reach. Check it against the page.',
    escaped:
      'The address has a backslash before a sign, as LaTeX texts need, while a url is taken as it is.{hint}',
  },
  messageSeverity: {
    local: 'warning',
    markup: 'warning',
    several: 'warning',
    scheme: 'warning',
    cut: 'warning',
    unclosed: 'warning',
    trailing: 'warning',
    host: 'warning',
    escaped: 'info',
  },
  check: ({ library }, report) => {
    for (const own of fieldsNamed(library, new Set(['url']))) {
      const text = own.text.trim();
      const verdict = text === '' ? null : judgeAddress(text);
      if (verdict === null) continue;
      const start = own.text.indexOf(text);
      const hint =
        verdict.better === '' ? ' Write the address alone.' : ` Write “${verdict.better}”.`;
      report({
        message: verdict.fault,
        data: { hint },
        ...placeOf(own, start, start + text.length),
      });
    }
  },
};
