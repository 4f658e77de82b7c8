import { readEntry } from './citation-js.ts';
import type { Draft, Source } from './corrections/correction.ts';
import { corrections } from './corrections.ts';
import { readDate } from './dates.ts';
import { escapeLatex, stripLatex } from './latex.ts';
import type { CslItem } from './library.ts';
import { splitList, unbrace } from './lists.ts';

/** What an entry means, and the fields that could not be read as LaTeX. */
export interface Meaning {
  readonly csl: CslItem;
  readonly unreadable: readonly string[];
}

const readable = (type: string, name: string, value: string): boolean => {
  try {
    readEntry(type, new Map([[name, value]]));
    return true;
  } catch {
    return false;
  }
};

/** Puts plain text in the place of the values that citation-js cannot read; gives their names. */
function replaceUnreadable({ type, fields }: Draft): string[] {
  const unreadable = [...fields].filter(([name, value]) => !readable(type, name, value));
  for (const [name, value] of unreadable) fields.set(name, escapeLatex(stripLatex(value)));
  return unreadable.map(([name]) => name);
}

/** A reading that cannot fail: title, names and year as they are written. */
function readRaw({ fields }: Source): CslItem {
  const item: CslItem = { id: '', type: 'document' };
  const title = fields.get('title');
  if (title !== undefined) item.title = stripLatex(title);
  for (const role of ['author', 'editor'] as const) {
    const names = splitList(fields.get(role) ?? '');
    if (names.length > 0) {
      item[role] = names.map((name) => ({ literal: stripLatex(unbrace(name) ?? name) }));
    }
  }
  const issued = readDate(fields.get('date') ?? fields.get('year') ?? '');
  if (issued) item.issued = issued;
  return item;
}

function readDraft(draft: Draft): { item: CslItem; unreadable: string[] } {
  try {
    return { item: readEntry(draft.type, draft.fields), unreadable: [] };
  } catch {
    const unreadable = replaceUnreadable(draft);
    return { item: readEntry(draft.type, draft.fields), unreadable };
  }
}

/**
 * The meaning of an entry as CSL-JSON. Never throws: a field that is not LaTeX is read as plain
 * text, an entry that cannot be read at all keeps its title, names and year.
 */
export function readMeaning(key: string, source: Source): Meaning {
  const draft: Draft = { type: source.type, fields: new Map(source.fields) };
  try {
    for (const { before } of corrections) before?.(draft, source);
    const { item, unreadable } = readDraft(draft);
    for (const { after } of corrections) after?.(item, source);
    return { csl: { ...item, id: key, 'citation-key': key }, unreadable };
  } catch {
    return { csl: { ...readRaw(source), id: key }, unreadable: [...source.fields.keys()] };
  }
}
