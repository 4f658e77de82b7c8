import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { extraCommands, mathAccents } from '../bib/latex-commands.ts';
import type { Library } from '../bib/library.ts';
import { commonCommands, knownBeginnings } from './latex-command-names.ts';

const { constants } = plugins.config.get('@bibtex');

const known: ReadonlySet<string> = new Set([
  ...commonCommands,
  ...Object.keys(extraCommands),
  ...Object.keys(mathAccents),
  ...Object.keys(constants.commands),
  ...Object.keys('mathCommands' in constants ? (constants.mathCommands ?? {}) : {}),
  ...Object.keys(constants.diacritics),
  ...Object.keys(constants.formattingCommands),
  ...Object.keys(constants.argumentCommands),
  ...Object.keys(constants.formattingEnvs),
]);

/** Whether a command of letters is one that programs for bibliographies can read. */
export const isKnownCommand = (name: string): boolean =>
  known.has(name) || knownBeginnings.some((beginning) => name.startsWith(beginning));

const definition =
  /\\(?:(?:re|provide)?newcommand\*?|DeclareRobustCommand\*?|DeclareMathOperator\*?|def|let|newrobustcmd\*?)\s*\{?\s*\\([A-Za-z@]+)/g;

/** Commands that the preambles of a library define. */
export function definedCommands({ files }: Library): Set<string> {
  const defined = new Set<string>();
  for (const { nodes } of files) {
    for (const node of nodes) {
      if (node.kind !== 'preamble') continue;
      for (const { text } of node.parts) {
        for (const [, name = ''] of text.matchAll(definition)) defined.add(name);
      }
    }
  }
  return defined;
}
