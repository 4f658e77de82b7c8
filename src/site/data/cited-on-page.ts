import { placeGroupOf } from './citing-places.ts';
import { documentOf } from './project.ts';
import { allReferences } from './references.ts';
import { type ListPlaces, listPlaces } from './styled-references.ts';
import type { CitingPlace, ReferenceView } from './views.ts';

/** Another page that cites a work, and how often. */
interface CitingPage {
  readonly title: string;
  readonly href: string;
  readonly count: number;
}

export interface CitedWorkOnPage {
  readonly reference: ReferenceView;
  /** Fragments of the places of the page that cite the work. */
  readonly anchors: readonly string[];
  /** Where it stands in the list in each style. */
  readonly places: ListPlaces | undefined;
  /** The other pages that cite it, those that do so most first. */
  readonly elsewhere: readonly CitingPage[];
}

export interface CitedOnPage {
  /** Works cited on the page in the order of a reference list. */
  readonly references: readonly CitedWorkOnPage[];
}

/** The reference list of one page, which may show what stands in several files. */
export function citedOnPage(...paths: readonly string[]): CitedOnPage {
  const anchorsByKey = new Map<string, Set<string>>();
  for (const { key, anchor } of paths.flatMap((path) => documentOf(path).citations)) {
    const anchors = anchorsByKey.get(key) ?? new Set<string>();
    anchorsByKey.set(key, anchors.add(anchor));
  }
  const cited = allReferences().filter(({ key }) => anchorsByKey.has(key));
  const here = new Set(paths.map(placeGroupOf));
  const keys = [...anchorsByKey.keys()];
  const places = listPlaces(cited.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key)));
  const references = cited.map((reference) => ({
    reference,
    anchors: [...(anchorsByKey.get(reference.key) ?? [])],
    places: places.get(reference.key),
    elsewhere: citingPages(reference.places, here),
  }));
  return { references };
}

function citingPages(
  places: readonly CitingPlace[],
  here: ReadonlySet<string | null>,
): CitingPage[] {
  const pages = Map.groupBy(places, ({ kind, slug }) => `${kind}/${slug}`);
  return [...pages]
    .flatMap(([name, group]) => {
      if (here.has(name)) return [];
      const [first] = group;
      if (!first) return [];
      const kind = kindNames[first.kind];
      const title = kind ? `${kind}: ${first.title}` : first.title;
      return [{ title, href: first.href.replace(/#.*/s, ''), count: group.length }];
    })
    .sort((a, b) => b.count - a.count);
}

/** Said before the titles of pages that may be called as a topic is. */
const kindNames: Readonly<Record<CitingPlace['kind'], string | null>> = {
  topic: null,
  theme: 'theme',
  glossary: 'glossary',
  model: 'model',
  data: null,
};
