import { isShownText, nameFields } from '../field-kinds.ts';
import { definedCommands, isKnownCommand } from '../known-commands.ts';
import { readLatex } from '../latex-faults.ts';
import type { Rule } from '../types.ts';
import { placeOf, writtenValues } from '../written-values.ts';

export const validLatex: Rule = {
  id: 'valid-latex',
  severity: 'warning',
  scope: 'field',
  summary: 'Braces, dollar signs and commands in the fields are such that LaTeX can read them.',
  messages: {
    braces:
      'This "{sign}" has no counterpart, for \\{ and \\} do not count as braces, so LaTeX stops here. Write both with a backslash or both without.',
    dollar:
      'This $ begins mathematics that never end, so LaTeX stops here. Write \\$ for the sign of the currency, or add the second $.',
    special:
      '"{sign}" has a meaning of its own in LaTeX, which stops here or drops what follows. Write \\{sign}.',
    caret:
      '"{sign}" has a meaning in mathematics only, and LaTeX stops here. Put the formula between two $, or write \\textsuperscript.',
    unknown:
      'The command \\{name} is not one that programs for bibliographies know, so they leave it out. Write the characters that it stands for.',
  },
  messageSeverity: { unknown: 'info' },
  check: ({ library }, report) => {
    const defined = definedCommands(library);
    for (const value of writtenValues(library)) {
      if (value.name !== '' && !isShownText(value.name)) continue;
      for (const text of value.texts) {
        // All faults hold one of these signs; most values hold none.
        if (!/[\\$&%#_^]/.test(text.text)) continue;
        const { faults, commands } = readLatex(text.text);
        for (const { message, sign, span } of faults) {
          // In names an & is a mistake of another kind, of which valid-person-names speaks.
          if (sign === '&' && nameFields.has(value.name)) continue;
          const id = sign === '^' ? 'caret' : message;
          report({ message: id, data: { sign }, ...placeOf(value, text, span) });
        }
        const told = new Set<string>();
        for (const { name, span } of commands) {
          if (isKnownCommand(name) || defined.has(name) || told.has(name)) continue;
          told.add(name);
          report({ message: 'unknown', data: { name }, ...placeOf(value, text, span) });
        }
      }
    }
  },
};
