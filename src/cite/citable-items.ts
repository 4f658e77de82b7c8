import type { Library } from '../bib/library.ts';
import { parseNames } from '../bib/names.ts';
import type { CitableItem } from './render/style-engine.ts';

/**
 * The references of a library as the formatter takes them: CSL-JSON under the citekey, with
 * biblatex's `shortauthor` (`shorteditor`), which stands for a long name in the text.
 */
export function citableItems(library: Pick<Library, 'references'>): CitableItem[] {
  return [...library.references.values()].map(({ key, csl, fields }) => {
    const short = fields.get('shortauthor') ?? fields.get('shorteditor');
    const names = short === undefined ? [] : parseNames(short);
    return { ...csl, id: key, ...(names.length > 0 ? { shortAuthor: names } : {}) };
  });
}
