import type { Library, Reference } from '../../bib/library.ts';
import { entryLinks } from '../entry-links.ts';
import { createKeyMatcher } from '../suggest-keys.ts';
import type { Rule } from '../types.ts';

/** From these an entry takes fields; without them its reference has holes. */
const inheriting = new Set(['crossref', 'xdata']);

export const noBrokenCrossref: Rule = {
  id: 'no-broken-crossref',
  severity: 'error',
  scope: 'library',
  summary: 'Every entry that another one draws on is in the bibliography.',
  messages: {
    missing:
      '{key} takes part of its data from {target}, which is not in the bibliography, so its reference has holes. Add the entry, or correct the key under {field}.',
    unknown:
      '{key} points to {target} under {field}, which is not in the bibliography. Add the entry, or correct the key.',
    case: '{key} names {target} under {field}, and the entry is called {other}. Programs that tell capital from small letters do not find it. Write {other}.',
    xdata:
      '{key} names {target} under xdata, and that entry is of the type {type}, so biblatex takes nothing from it. Make it @xdata, or use crossref.',
  },
  messageSeverity: { unknown: 'warning', case: 'warning', xdata: 'warning' },
  check: ({ library }, report) => {
    const linking = library.all
      .map((reference) => ({ reference, links: entryLinks(reference) }))
      .filter(({ links }) => links.length > 0);
    if (linking.length === 0) return;
    const byKey = new Map<string, Reference>();
    const byLower = new Map<string, string>();
    for (const reference of library.all) {
      for (const key of [reference.key, ...otherKeys(reference)]) {
        if (!byKey.has(key)) byKey.set(key, reference);
        if (!byLower.has(key.toLowerCase())) byLower.set(key.toLowerCase(), key);
      }
    }
    const suggest = createKeyMatcher(entriesToDrawOn(library));
    for (const { reference, links } of linking) {
      const key = reference.key === '' ? 'The entry' : reference.key;
      for (const { field, target, span } of links) {
        const place = { file: reference.file.path, span, key: reference.key, field };
        const found = byKey.get(target);
        if (found !== undefined) {
          if (field !== 'xdata' || found.type === 'xdata') continue;
          report({ message: 'xdata', data: { key, target, type: found.type }, ...place });
          continue;
        }
        const other = byLower.get(target.toLowerCase());
        if (other !== undefined) {
          report({ message: 'case', data: { key, target, field, other }, ...place });
          continue;
        }
        const message = inheriting.has(field) ? 'missing' : 'unknown';
        const suggestions = suggest(target).map((near) => ({
          ...near,
          message: near.message.replace('@', ''),
        }));
        report({ message, data: { key, target, field }, ...place, suggestions });
      }
    }
  },
};

/** Further keys under which biblatex knows an entry. */
const otherKeys = ({ entry, fields }: Reference): string[] =>
  entry.fields.some(({ name }) => name.toLowerCase() === 'ids')
    ? (fields.get('ids') ?? '')
        .split(',')
        .map((key) => key.trim())
        .filter((key) => key !== '')
    : [];

/** The library with its `@xdata` entries, which nobody can cite but others can name. */
const entriesToDrawOn = (library: Library): Library => ({
  ...library,
  references: new Map(library.all.map((reference) => [reference.key, reference])),
});
