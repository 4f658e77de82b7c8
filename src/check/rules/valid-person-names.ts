import { foldLetters } from '../../text/fold.ts';
import { type NameList, nameLists } from '../listed-names.ts';
import { findNameFault } from '../name-faults.ts';
import { readPerson } from '../person-names.ts';
import { nameFormsOf } from '../persons.ts';
import { findSwappedNames } from '../swapped-names.ts';
import type { Report, Rule } from '../types.ts';
import { placeOf, type WrittenText } from '../written-values.ts';

export const validPersonNames: Rule = {
  id: 'valid-person-names',
  severity: 'warning',
  scope: 'field',
  summary: 'Names of persons are written so that programs can tell family and given names apart.',
  messages: {
    etal: '"{name}" is typed out, so readers would get it as the name of a person. Write "and others" at the end of the list.',
    ellipsis:
      '"{name}" has dots where names are left out, and they would be printed as part of a name. Write all names, or "and others" at the end.',
    role: '"{name}" says what a person did, and it would be printed as part of the name. Take it out; the field says it: editor, translator.',
    separator:
      '"{name}" holds a sign that joins names, and programs take all of it for one name. Write "and" between the names; put the name of an organisation in braces.',
    commas:
      '"{name}" has too many commas for one name, so programs cannot take it apart. Write "and" between names; put the name of an organisation in braces.',
    organisation:
      '"{name}" is an organisation and has no braces of its own, so its last word is taken for a family name. Put it in a second pair of braces.',
    braced:
      '"{name}" is a person in braces, so programs take it for an organisation. Take these braces off.',
    digits:
      '"{name}" has a number in it, which is no part of a name: perhaps a mark of a footnote. Take it out; put the name of an organisation in braces.',
    empty: 'A name is missing beside this "and". Add it, or take the "and" out.',
    capitals:
      '"{name}" is in capital letters, and styles cannot turn it back. Write it with small letters, as its bearer does.',
    swapped:
      '"{name}" may have family and given name the wrong way round{hint}. Before the comma stands the family name.',
  },
  messageSeverity: { etal: 'error', commas: 'error', swapped: 'info' },
  check: ({ library }, report) => {
    const faulty = new Set<string>();
    for (const list of nameLists(library)) {
      for (const found of faultsOf(list)) {
        faulty.add(`${found.file} ${found.span.start}`);
        report(found);
      }
    }
    for (const { form, other } of findSwappedNames(nameFormsOf(library))) {
      const hint = other === null ? '' : `: elsewhere it is ${other.shown}`;
      for (const { file, span, key, field } of form.places) {
        if (faulty.has(`${file} ${span.start}`)) continue;
        const data = { name: form.shown, hint };
        report({ message: 'swapped', data, file, span, key, field });
      }
    }
  },
};

function* faultsOf({ value, names }: NameList): Generator<Report> {
  const [text] = value.texts;
  if (text === undefined) return;
  // An empty field is the business of another rule.
  if (names.length === 1 && names[0]?.text === '') return;
  let shouted = false;
  for (const name of names) {
    const fault = findNameFault(name.text);
    const message: string | null =
      fault?.message ?? (!shouted && isShouted(name.text) ? 'capitals' : null);
    if (message === null) continue;
    shouted ||= message === 'capitals';
    const at = fault?.at ?? { start: 0, end: name.text.length };
    const range = fault?.message === 'empty' ? besideEmpty(text, name.start - text.start) : at;
    const from: WrittenText = fault?.message === 'empty' ? text : name;
    yield { message, data: { name: name.text }, ...placeOf(value, from, range) };
  }
}

/** The `and` beside a missing name. */
function besideEmpty({ text }: WrittenText, at: number): { start: number; end: number } {
  const before = /and\s*$/i.exec(text.slice(Math.max(0, at - 20), at));
  const start = before ? Math.max(0, at - 20) + before.index : text.search(/\S/);
  return { start, end: Math.min(start + 3, text.length) };
}

/** SMITH, JOHN and SMITH, J., not DNA or Li. */
function isShouted(name: string): boolean {
  // Most names have a small letter; looking for it is cheaper than taking the name apart.
  if (!/\p{Lu}{3}/u.test(name)) return false;
  const person = readPerson(name);
  if (person === null || person.given === '') return false;
  const letters = person.family.replace(/[^\p{L}]+/gu, '');
  const isUpper = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return [...letters].length > 2 && isUpper && foldLetters(letters) !== '';
}
