import type { Library } from '../bib/library.ts';
import { foldLetters } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { type GivenWord, givenWords } from './given-names.ts';
import { nameLists } from './listed-names.ts';
import { type PersonName, readPerson } from './person-names.ts';
import { sameSigns } from './same-signs.ts';

/** One place where a name is written. */
export interface NamePlace {
  readonly file: string;
  readonly span: Span;
  readonly key: string;
  readonly field: string;
  /** The other names of its list, folded family names. */
  readonly beside: ReadonlySet<string>;
}

/** One way of writing a person's name, with all places where it is written so. */
export interface NameForm {
  /** As a reader sees it: `Skilbrei, M.-L.` */
  readonly shown: string;
  readonly name: PersonName;
  /** Letters of family name and suffix, the same for all spellings. */
  readonly family: string;
  readonly given: readonly GivenWord[];
  readonly places: NamePlace[];
}

const lettersOf = (text: string): string => foldLetters(text).replace(/[^\p{L}\p{N}]+/gu, '');

const asShown = ({ family, given, suffix }: PersonName): string =>
  [family, suffix, given].filter((part) => part !== '').join(', ');

const formsOfLibraries = new WeakMap<Library, readonly NameForm[]>();

/** The same as `readNameForms`, which is dear, worked out once for a library. */
export function nameFormsOf(library: Library): readonly NameForm[] {
  const known = formsOfLibraries.get(library) ?? readNameForms(library);
  formsOfLibraries.set(library, known);
  return known;
}

/** Every way in which the persons of a library are written, in the order of first use. */
function readNameForms(library: Library): NameForm[] {
  const read = new Map<string, Omit<NameForm, 'places'> | null>();
  const forms = new Map<string, NameForm>();
  for (const { value, names } of nameLists(library)) {
    const { key, field, file } = value;
    if (key === null || field === null) continue;
    const persons = names.map((name) => ({ name, form: formOf(name.text, read) }));
    const families = new Set(persons.flatMap(({ form }) => form?.family ?? []));
    for (const { name, form } of persons) {
      if (form === null) continue;
      const id = sameSigns(form.shown);
      const known = forms.get(id) ?? { ...form, places: [] };
      forms.set(id, known);
      const span = { start: name.start, end: name.end };
      known.places.push({ file, span, key, field, beside: families });
    }
  }
  return [...forms.values()];
}

function formOf(
  written: string,
  read: Map<string, Omit<NameForm, 'places'> | null>,
): Omit<NameForm, 'places'> | null {
  const known = read.get(written);
  if (known !== undefined) return known;
  const name = readPerson(written);
  const family = lettersOf(`${name?.family ?? ''}${name?.suffix ?? ''}`);
  // A number in a name is there to tell persons apart, or a mistake of another kind.
  const usable = name !== null && family !== '' && name.given !== '' && !/\d/.test(written);
  const form = usable
    ? { shown: asShown(name), name, family, given: givenWords(name.given) }
    : null;
  read.set(written, form);
  return form;
}
