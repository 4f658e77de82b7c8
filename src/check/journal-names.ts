import { readText } from '../bib/citation-js.ts';
import { fieldValue } from '../bib/data-model.ts';
import type { Library } from '../bib/library.ts';
import { foldLetters } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { sameSigns } from './same-signs.ts';
import { comparableName, type TitleWord, titleWords } from './title-words.ts';

export interface JournalPlace {
  readonly file: string;
  readonly span: Span;
  readonly key: string;
  readonly field: string;
}

/** One way of writing the name of a journal, with all places where it is written so. */
export interface JournalForm {
  readonly shown: string;
  /** The name as all its spellings have it; see `comparableName`. */
  readonly letters: string;
  readonly words: readonly TitleWord[];
  readonly places: JournalPlace[];
  readonly issns: Set<string>;
}

/** Every way in which journals are named in a library, in the order of first use. */
export function readJournalForms(library: Library): JournalForm[] {
  const forms = new Map<string, JournalForm>();
  for (const reference of library.all) {
    const { entry, file, key } = reference;
    const field = entry.fields.find(({ name }) => /^journal(?:title)?$/i.test(name));
    if (field === undefined) continue;
    // Inherited fields are worked out when asked for, and most entries have no journal.
    const { fields } = reference;
    const written = fieldValue(fields, 'journaltitle') ?? '';
    const shown = readText(written).normalize('NFC').replace(/\s+/g, ' ').trim();
    if (shown === '') continue;
    const id = sameSigns(shown);
    const known = forms.get(id) ?? createForm(shown);
    forms.set(id, known);
    const name = field.name.toLowerCase();
    known.places.push({ file: file.path, span: field.valueSpan, key, field: name });
    for (const issn of fields.get('issn')?.match(/\d{4}-?\d{3}[\dX]/gi) ?? []) {
      known.issns.add(issn.replace('-', '').toUpperCase());
    }
  }
  return [...forms.values()];
}

function createForm(shown: string): JournalForm {
  const words = titleWords(shown);
  const letters = comparableName(shown) || foldLetters(shown);
  return { shown, letters, words, places: [], issns: new Set() };
}
