import { readText } from '../bib/citation-js.ts';
import type { Library } from '../bib/library.ts';
import { unbrace } from '../bib/lists.ts';
import type { Span } from '../text/span.ts';
import { americanSpellings } from './british-spellings.ts';
import { nameFields } from './field-kinds.ts';
import { sameSigns } from './same-signs.ts';
import { comparableName, titleWords } from './title-words.ts';
import { splitWrittenNames } from './written-names.ts';
import { writtenValues } from './written-values.ts';

interface OrganisationPlace {
  readonly file: string;
  readonly span: Span;
  readonly key: string;
  readonly field: string;
}

/** Those who wrote, by whom a list is sorted, and those who brought out. */
type OrganisationRole = 'author' | 'publisher';

/** One way of writing the name of an organisation, with all places where it is written so. */
export interface OrganisationForm {
  readonly shown: string;
  readonly role: OrganisationRole;
  /** The name as all its spellings have it, in American spelling, `of` for `for`, without an acronym in brackets. */
  readonly letters: string;
  /** First letters, as an acronym may be made of them. */
  readonly initials: ReadonlySet<string>;
  /** The name itself when it is nothing but capitals, or what stands in brackets behind it. */
  readonly acronym: string | null;
  readonly isAcronym: boolean;
  readonly places: OrganisationPlace[];
}

const publisherFields = new Set(['publisher', 'institution', 'organization']);
const capitals = /^\p{Lu}(?:\.?\p{Lu}){1,11}\.?$/u;
const acronymBehind = /\s*[([](\p{Lu}[\p{Lu}\p{N}-]{1,11})[)\]]$/u;

/** Every way in which organisations are named in a library, in the order of first use. */
export function readOrganisations(library: Library): OrganisationForm[] {
  const forms = new Map<string, OrganisationForm>();
  for (const { name, texts, whole, key, field, file } of writtenValues(library)) {
    // The acronym of a name that is given in full belongs under these.
    if (name === 'shortauthor' || name === 'shorteditor') continue;
    const role = nameFields.has(name) ? 'author' : publisherFields.has(name) ? 'publisher' : null;
    const [text] = texts;
    if (role === null || key === null || field === null) continue;
    if (!whole || texts.length !== 1 || text === undefined) continue;
    for (const written of splitWrittenNames(text)) {
      const shown = organisationIn(written.text, role);
      if (shown === '') continue;
      const id = `${role} ${sameSigns(shown)}`;
      const known = forms.get(id) ?? createForm(shown, role);
      forms.set(id, known);
      const span = { start: written.start, end: written.end };
      known.places.push({ file, span, key, field });
    }
  }
  return [...forms.values()];
}

/** Among authors the names in braces, and single words; an empty string for a person. */
function organisationIn(written: string, role: OrganisationRole): string {
  const inside = unbrace(written);
  if (role === 'author' && inside === null && /[\s,~]/.test(written)) return '';
  const shown = readText(inside ?? written)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  return /^others$/i.test(shown) ? '' : shown;
}

function createForm(shown: string, role: OrganisationRole): OrganisationForm {
  const behind = acronymBehind.exec(shown)?.[1] ?? null;
  const bare = behind === null ? shown : shown.replace(acronymBehind, '');
  const isAcronym = capitals.test(bare);
  const acronym = isAcronym ? bare.replaceAll('.', '') : behind;
  const letters = comparableName(bare, spell);
  return {
    shown,
    role,
    letters: letters === '' ? shown : letters,
    initials: isAcronym ? new Set() : acronymsOf(bare),
    acronym: acronym?.toLowerCase() ?? null,
    isAcronym,
    places: [],
  };
}

/** An institute for something and one of it are the same; nobody is sure which of the two it is called. */
const spell = (word: string): string =>
  word === 'for' || word === 'on' ? 'of' : (americanSpellings.get(word) ?? word);

/** With small words and without; Co-operation as one word and as two. */
function acronymsOf(name: string): Set<string> {
  const oneWord = name.replace(/[-‐‑]/g, '');
  const first = (words: readonly string[]): string =>
    words.map((word) => word.charAt(0).toLowerCase()).join('');
  return new Set(
    [name, oneWord].flatMap((text) => [
      first(titleWords(text).map(({ letters }) => letters)),
      first(text.match(/[\p{L}\p{N}]+/gu) ?? []),
    ]),
  );
}
