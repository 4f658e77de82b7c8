import type { CslName } from '../library.ts';
import { correctNames, normaliseNames, parseNames } from '../names.ts';
import type { Correction, Source } from './correction.ts';
import { editorRoles } from './kinds.ts';

/** Name fields, and the CSL variables citation-js puts them in. */
const nameFields = [
  ['author', 'author'],
  ['bookauthor', 'container-author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
] as const;

const isNames = (value: unknown): value is CslName[] => Array.isArray(value);

export const nameCorrection: Correction = {
  id: 'names',
  why: 'citation-js takes an organisation in braces for a family name, “and others” for a person called others, and lets markup and empty names through.',
  before({ fields }) {
    for (const [field] of nameFields) {
      const value = fields.get(field);
      if (value === undefined) continue;
      const names = normaliseNames(value);
      if (names === '') fields.delete(field);
      else fields.set(field, names);
    }
  },
  after(item, { fields }) {
    for (const [field, variable] of nameFields) {
      const read = item[variable];
      const value = fields.get(field);
      if (value !== undefined && isNames(read)) item[variable] = correctNames(value, read);
    }
  },
};

/** Editors who by their `editortype` are something else, with the CSL variable for it. */
function rolesOf({ fields }: Source): [slot: string, role: string][] {
  return ['editor', 'editora', 'editorb', 'editorc'].flatMap((slot): [string, string][] => {
    const kind = fields.get(`${slot}type`)?.toLowerCase() ?? '';
    const role = Object.hasOwn(editorRoles, kind) ? editorRoles[kind] : undefined;
    return fields.has(slot) && role !== undefined ? [[slot, role]] : [];
  });
}

export const editorRoleCorrection: Correction = {
  id: 'editor-roles',
  why: 'citation-js ignores editortype, so that a compiler or director is called an editor, and drops editora, editorb and editorc.',
  before(draft, source) {
    for (const [slot] of rolesOf(source)) draft.fields.delete(slot);
  },
  after(item, source) {
    for (const [slot, role] of rolesOf(source)) {
      item[role] ??= parseNames(source.fields.get(slot) ?? '');
    }
  },
};
