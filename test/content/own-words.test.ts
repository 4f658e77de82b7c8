import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readShared } from '../shared.ts';

const report = readShared('source/in-transit-2023.txt');
const definitions = readShared('source/trafficking-definitions.txt');
const content = resolve(import.meta.dirname, '../../content/en');

const RUN = 10;

/** Names and titles that no restatement can put otherwise. */
const namesAndTitles = [
  'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime',
  'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children',
  'Council of Europe Convention on Preventing and Combating Violence against Women and Domestic Violence',
  'Council of Europe Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse',
  'Council of Europe Convention on Protection of Children against Sexual Exploitation and Sexual Abuse',
  'United Nations Convention Against Transnational Organized Crime',
  'Group of Experts on Action against Trafficking in Human Beings',
  'In transit: Migrants who sell sex in Norway',
];

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function runsOf(text: string): Set<string> {
  const all = words(text);
  return new Set(all.slice(0, -RUN + 1).map((_, index) => all.slice(index, index + RUN).join(' ')));
}

/** What is left when marked quotations, citations, front matter, names and titles are taken out. */
function ownWords(text: string): string {
  let own = text
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/“[^”]*”/g, ' ¶ ')
    .replace(/\[[^\]]*@[^\]]*\]/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ');
  for (const name of namesAndTitles) own = own.replaceAll(name, ' ¶ ');
  return own;
}

describe('the words of the pages', () => {
  it.skipIf(report === null || definitions === null)(
    'are the editors’ own: no run of ten words from the sources outside quotations, names and titles (skipped where the sources are not at hand)',
    () => {
      const taken = runsOf(`${report} ${definitions}`);
      const copied = globSync('{topics,glossary,models,pages}/*.md', { cwd: content }).flatMap(
        (name) =>
          ownWords(readFileSync(join(content, name), 'utf8'))
            .split('¶')
            .flatMap((part) => [...runsOf(part)].filter((run) => taken.has(run)))
            .map((run) => `${name}: ${run}`),
      );
      expect(copied).toEqual([]);
    },
  );
});
