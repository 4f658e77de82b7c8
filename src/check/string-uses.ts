import type { Library } from '../bib/library.ts';
import type { StringDefinition, ValuePart } from '../bib/tree.ts';
import type { Span } from '../text/span.ts';

interface Place {
  readonly file: string;
  readonly span: Span;
}

/** One mention of an `@string` macro in a value. */
interface StringUse extends Place {
  readonly name: string;
  /** Field and entry in which it stands; null within another `@string` or a preamble. */
  readonly field: string | null;
  readonly key: string | null;
}

export interface StringDefinitionPlace extends Place {
  readonly name: string;
  readonly definition: StringDefinition;
}

/** All macros that some files define and use, in order. */
interface StringUses {
  readonly uses: readonly StringUse[];
  readonly definitions: readonly StringDefinitionPlace[];
}

/** Anything else without braces is a value that lacks them, of which no-parse-error speaks. */
const macroName = /^[^\d\s]\S*$/;

export function readStringUses({ files }: Library): StringUses {
  const uses: StringUse[] = [];
  const definitions: StringDefinitionPlace[] = [];
  for (const { nodes, path: file } of files) {
    const add = (parts: readonly ValuePart[], field: string | null, key: string | null): void => {
      for (const { kind, text: name, span } of parts) {
        if (kind === 'macro' && macroName.test(name)) uses.push({ name, file, span, field, key });
      }
    };
    for (const node of nodes) {
      if (node.kind === 'string') {
        add(node.parts, null, null);
        const { name, nameSpan: span } = node;
        if (name !== '') definitions.push({ name, file, span, definition: node });
      } else if (node.kind === 'preamble') {
        add(node.parts, null, null);
      } else if (node.kind === 'entry') {
        for (const { name, parts } of node.fields) add(parts, name.toLowerCase(), node.key);
      }
    }
  }
  return { uses, definitions };
}
