import { resolveValue } from '../../bib/strings.ts';
import { readStringUses, type StringDefinitionPlace } from '../string-uses.ts';
import type { Rule } from '../types.ts';

export const noUnusedString: Rule = {
  id: 'no-unused-string',
  severity: 'info',
  scope: 'library',
  summary: 'Every @string is used somewhere, and none is defined twice.',
  messages: {
    unused:
      'Nothing uses the @string {name}. Remove it, unless another bibliography needs it; or see whether an entry writes out what it stands for.',
    twice:
      'The @string {name} is defined again with another text, and programs differ in which of the two they take. Keep one, or rename one of them.',
  },
  messageSeverity: { twice: 'warning' },
  check: ({ library }, report) => {
    const { uses, definitions } = readStringUses(library);
    const used = new Set(uses.map(({ name }) => name.toLowerCase()));
    // A file of nothing but abbreviations serves many bibliographies, and none uses them all.
    const withEntries = new Set(
      library.files
        .filter(({ nodes }) => nodes.some(({ kind }) => kind === 'entry'))
        .map(({ path }) => path),
    );
    const first = new Map<string, StringDefinitionPlace>();
    for (const definition of definitions) {
      const { name, file, span } = definition;
      const other = first.get(name.toLowerCase());
      if (other === undefined) {
        first.set(name.toLowerCase(), definition);
        if (!used.has(name.toLowerCase()) && withEntries.has(file)) {
          report({ message: 'unused', data: { name }, file, span });
        }
      } else if (textOf(definition) !== textOf(other)) {
        const place = { file: other.file, span: other.span, message: `The first ${other.name}.` };
        report({ message: 'twice', data: { name }, file, span, related: [place] });
      }
    }
  },
};

const textOf = ({ definition }: StringDefinitionPlace): string =>
  resolveValue(definition.parts, new Map()).replace(/\s+/g, ' ').trim();
