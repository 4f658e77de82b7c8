import type { Extension } from 'micromark-util-types';
import { definitionUnlessCitation } from './definition.ts';
import { citeBracket, citeSeparator } from './tokenize-bracket.ts';
import { citeKey, citeKeyWithMinus } from './tokenize-key.ts';

/** pandoc's citation syntax as an extension of micromark; has to come after GFM's. */
export function micromarkCite(): Extension {
  return {
    text: { 45: citeKeyWithMinus, 59: citeSeparator, 64: citeKey, 93: citeBracket },
    contentInitial: { 91: definitionUnlessCitation },
    disable: { null: ['definition'] },
  };
}
