import type { Library, Reference } from '../../bib/library.ts';
import { type EntryLink, entryLinks } from '../entry-links.ts';
import type { Rule } from '../types.ts';

/** Keys of a long circle that a message names. */
const MOST_NAMED = 6;

export const noCrossrefCycle: Rule = {
  id: 'no-crossref-cycle',
  severity: 'error',
  scope: 'library',
  summary: 'No entry draws on itself, directly or through others.',
  messages: {
    self: '{key} names itself under {field}. Put in the key of the work that it is part of, or take the field out.',
    circle:
      '{key} draws on itself: {circle}. No program can tell which entry the data come from. Take one of the links out.',
    around:
      '{key} is said to be part of itself: {circle}. A work contains its parts and not the other way round. Take one of the links out.',
  },
  messageSeverity: { around: 'warning' },
  check: ({ library }, report) => {
    for (const fields of [new Set(['crossref', 'xdata']), new Set(['xref'])]) {
      for (const { from, link, beginning, length } of findCircles(library, fields)) {
        const { key, file } = from;
        const { field, span, target } = link;
        const named = beginning.map((reference) => reference.key);
        const rest = length > beginning.length ? ['…', key] : [];
        const circle = [...named, ...rest, target].join(' → ');
        const around = fields.has('xref') ? 'around' : 'circle';
        report({
          message: length === 1 ? 'self' : around,
          data: length === 1 ? { key, field } : { key, circle },
          file: file.path,
          span,
          key,
          field,
          related: beginning.slice(0, length - 1).map((reference) => ({
            file: reference.file.path,
            span: reference.entry.keySpan,
            message: `${reference.key} is part of the circle.`,
          })),
        });
      }
    }
  },
};

interface Circle {
  /** The entry whose link closes the circle, and that link. */
  readonly from: Reference;
  readonly link: EntryLink;
  /** The first entries of the circle, beginning with the one that the link names. */
  readonly beginning: readonly Reference[];
  readonly length: number;
}

/** Each link that leads back to an entry it was reached from; walks without recursion. */
function* findCircles(library: Library, fields: ReadonlySet<string>): Generator<Circle> {
  const byKey = new Map<string, Reference>();
  for (const reference of library.all) {
    if (reference.key !== '' && !byKey.has(reference.key)) byKey.set(reference.key, reference);
  }
  const linksOf = (reference: Reference): EntryLink[] =>
    entryLinks(reference).filter(({ field }) => fields.has(field));
  const done = new Set<Reference>();
  for (const start of byKey.values()) {
    if (done.has(start)) continue;
    const path = [{ reference: start, links: linksOf(start), next: 0 }];
    const onPath = new Map([[start, 0]]);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const link = step.links[step.next];
      step.next += 1;
      if (link === undefined) {
        path.pop();
        onPath.delete(step.reference);
        done.add(step.reference);
        continue;
      }
      const next = byKey.get(link.target);
      if (next === undefined || done.has(next)) continue;
      const at = onPath.get(next);
      if (at !== undefined) {
        const beginning = path.slice(at, at + MOST_NAMED).map(({ reference }) => reference);
        yield { from: step.reference, link, beginning, length: path.length - at };
      } else {
        onPath.set(next, path.length);
        path.push({ reference: next, links: linksOf(next), next: 0 });
      }
    }
  }
}
