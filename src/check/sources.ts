import { createLineIndex, type LineIndex } from '../text/line-index.ts';
import type { Position, Span } from '../text/span.ts';
import type { Project } from './types.ts';

/** The texts that findings point into, by path. */
export interface Sources {
  readonly texts: ReadonlyMap<string, string>;
  /**
   * Line and column of both ends of a span.
   * @throws {Error} when the place does not exist: a finding nobody can go to is a mistake of its rule.
   */
  readonly place: (
    file: string,
    span: Span,
  ) => { readonly start: Position; readonly end: Position };
}

export function createSources(project: Project): Sources {
  const texts = new Map<string, string>();
  for (const file of [...project.library.files, ...project.corpus.documents, ...project.data]) {
    texts.set(file.path, file.text);
  }
  const indexes = new Map<string, LineIndex>();
  const indexOf = (file: string): LineIndex => {
    const known = indexes.get(file);
    if (known !== undefined) return known;
    const text = texts.get(file);
    if (text === undefined)
      throw new Error(`A finding names ${file}, which is not in the project.`);
    const index = createLineIndex(text);
    indexes.set(file, index);
    return index;
  };
  return {
    texts,
    place: (file, span) => {
      const index = indexOf(file);
      const length = texts.get(file)?.length ?? 0;
      const exists =
        Number.isInteger(span.start) &&
        Number.isInteger(span.end) &&
        0 <= span.start &&
        span.start <= span.end &&
        span.end <= length;
      if (!exists) {
        throw new Error(
          `A finding points at ${span.start}–${span.end} in ${file}, which has ${length} characters.`,
        );
      }
      return { start: index.positionAt(span.start), end: index.positionAt(span.end) };
    },
  };
}
