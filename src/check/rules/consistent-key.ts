import type { Reference } from '../../bib/library.ts';
import { followsShape, type KeyShape, keyShape } from '../key-shape.ts';
import type { Rule } from '../types.ts';
import { kindOfType, noWorks } from '../works/work-kinds.ts';

/** Fewer keys make no habit. */
const FEWEST_KEYS = 10;
/** Of a hundred keys, so many must be built alike before another one stands out. */
const GREAT_MAJORITY = 90;

export const consistentKey: Rule = {
  id: 'consistent-key',
  severity: 'info',
  scope: 'library',
  summary: 'The keys of a bibliography are built alike when nearly all of them are.',
  messages: {
    differs:
      'The key {key} is built differently from nearly all others here, which look like {example}, so it is easily mistyped. Rename it, and change its citations too.',
  },
  check: ({ library }, report) => {
    for (const references of Map.groupBy(library.all, ({ file }) => file).values()) {
      const keyed = references
        .filter(({ key, type }) => key !== '' && !noWorks.has(type))
        .map((reference) => ({ reference, shape: keyShape(reference.key) }));
      const habit = findHabit(keyed);
      if (habit === null) continue;
      for (const { reference, shape } of keyed) {
        if (followsShape(shape, habit.shape) || isName(reference, shape, habit.shape)) continue;
        const { key, entry, file } = reference;
        const data = { key, example: habit.reference.key };
        report({ message: 'differs', data, file: file.path, span: entry.keySpan, key });
      }
    }
  },
};

interface Keyed {
  readonly reference: Reference;
  readonly shape: KeyShape;
}

/** A key built as nearly all are; null when there is no such habit. */
function findHabit(keyed: readonly Keyed[]): Keyed | null {
  if (keyed.length < FEWEST_KEYS) return null;
  const shapes = Map.groupBy(keyed, ({ shape }) => `${shape.firstLetter} ${shape.parts}`);
  const [usual] = [...shapes.values()].sort((a, b) => b.length - a.length);
  const [example] = usual ?? [];
  if (example === undefined) return null;
  const alike = keyed.filter(({ shape }) => followsShape(shape, example.shape));
  return alike.length * 100 >= keyed.length * GREAT_MAJORITY ? example : null;
}

/** What has no author or year, and what people know by a name, has a key without a year. */
function isName({ type, fields }: Reference, shape: KeyShape, habit: KeyShape): boolean {
  if (!habit.parts.includes('Y') || shape.parts.includes('Y')) return false;
  const kind = kindOfType.get(type) ?? 'loose';
  const isOrdinary = ['article', 'part', 'paper', 'whole', 'thesis'].includes(kind);
  const hasBoth =
    (fields.has('author') || fields.has('editor')) && (fields.has('date') || fields.has('year'));
  return !isOrdinary || !hasBoth;
}
