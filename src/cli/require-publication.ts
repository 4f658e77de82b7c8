import type { Project } from '../check/types.ts';
import { UsageError } from './io.ts';
import { places } from './read-project.ts';

/**
 * Every page of a site names the work that it restates, and leads to its entry.
 * @throws {UsageError} with what to write, when the project does not say which work that is.
 */
export function requirePublication({ site, library }: Pick<Project, 'site' | 'library'>): void {
  const { site: place } = places;
  if (site === null) {
    throw new UsageError(
      `The site was not built: there is no ${place}, which gives it a title, a description, themes and the publication that its pages restate.`,
    );
  }
  const key = site.publication?.key;
  if (key === undefined) {
    throw new UsageError(
      `The site was not built: ${place} does not say which publication the pages restate. Write "publication:" with key (its key in the bibliography), title, authors and year.`,
    );
  }
  if (!library.references.has(key)) {
    throw new UsageError(
      `The site was not built: ${place} names ${key.slice(0, 60)} as the key of the publication, and the bibliography has no such work. Add the work, or correct the key.`,
    );
  }
}
