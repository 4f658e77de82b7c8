/** The search page: pages by Pagefind, references by an index that forgives spelling. */
import { chosenIn, keepInAddress, restoreFromAddress } from './filter-form.ts';
import { loadReferenceIndex, matchReferences } from './reference-index.ts';
import { areFar, cutMarked, type Hit, resultSection } from './search-results.ts';

interface PagefindHit {
  readonly data: () => Promise<{
    readonly url: string;
    readonly excerpt: string;
    readonly meta: Record<string, string>;
  }>;
}
interface Pagefind {
  readonly options: (options: { excerptLength: number }) => Promise<void>;
  readonly search: (
    query: string | null,
    options: { filters: Record<string, string | readonly Record<string, string>[]> },
  ) => Promise<{ readonly results: readonly PagefindHit[] }>;
}

const MOST_SHOWN = 20;

const form = document.querySelector<HTMLFormElement>('#search');
const status = document.querySelector<HTMLElement>('#search-status');
const results = document.querySelector<HTMLElement>('#search-results');
const empty = document.querySelector<HTMLTemplateElement>('#search-empty');

let loading: Promise<Pagefind> | undefined;
function loadPagefind(address: string): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ address).then(async (pagefind: Pagefind) => {
    await pagefind.options({ excerptLength: 32 });
    return pagefind;
  });
  return loading;
}

/** Kinds with a list of their own among the results; all other pages are of the kind `OTHER`. */
const listedKinds = ['Topic', 'Term', 'Reference'];
const OTHER = 'Page';

/** Pages of one kind, unless another kind or a year, which only references have, is asked for. */
async function findPages(
  pagefind: Pagefind,
  query: string,
  kind: string,
  chosen: Record<string, string>,
): Promise<Hit[]> {
  if (chosen['year'] || (chosen['kind'] && chosen['kind'] !== kind)) return [];
  const filters =
    kind === OTHER
      ? {
          ...(chosen['theme'] ? { theme: chosen['theme'] } : {}),
          none: listedKinds.map((listed) => ({ kind: listed })),
        }
      : { ...chosen, kind };
  const { results } = await pagefind.search(query, { filters });
  const shown = await Promise.all(results.slice(0, MOST_SHOWN).map((result) => result.data()));
  return shown.map(({ url, excerpt, meta }) => ({
    url,
    title: meta['title'] ?? url,
    // Pagefind escapes the text of the page and adds nothing but <mark>.
    excerptHtml: cutMarked(excerpt),
  }));
}

/** References come in the order of the forgiving index, their words from the index of pages. */
async function findReferences(
  target: HTMLFormElement,
  query: string,
  chosen: Record<string, string>,
): Promise<Hit[]> {
  if (chosen['theme'] || (chosen['kind'] && chosen['kind'] !== 'Reference')) return [];
  const index = await loadReferenceIndex(target.dataset['references'] ?? '');
  const byKey = new Map(index.records.map((record) => [record.key, record]));
  const wantedYear = chosen['year'];
  return matchReferences(index, query)
    .map((key) => byKey.get(key))
    .filter((record) => record !== undefined)
    .filter((record) => !wantedYear || record.year === wantedYear)
    .slice(0, MOST_SHOWN)
    .map(({ key, title, authors, year, container }) => ({
      url: `${target.dataset['referenceBase']}${encodeURIComponent(key).replaceAll('%', '~')}/`,
      title: title || key,
      text: [authors, year, container === authors ? '' : container]
        .filter(Boolean)
        .join('\u00a0· '),
    }));
}

/** Where a section stands: first with a hit that is called just what was asked for, last when far from it. */
function rank({ hits }: { readonly hits: readonly Hit[] }, query: string): number {
  const isNamed = ({ title }: Hit): boolean =>
    title.localeCompare(query, 'en', { sensitivity: 'base' }) === 0;
  return hits.some(isNamed) ? 0 : areFar(hits, query) ? 2 : 1;
}

function start(target: HTMLFormElement, place: HTMLElement, say: HTMLElement): void {
  let run = 0;
  const show = (
    sections: readonly { title: string; hits: readonly Hit[] }[],
    query: string,
    filtered: boolean,
  ) => {
    place.replaceChildren();
    const count = sections.reduce((sum, { hits }) => sum + hits.length, 0);
    for (const section of sections) {
      if (section.hits.length > 0) place.append(resultSection(section.title, section.hits));
    }
    if (count === 0 && empty) place.append(empty.content.cloneNode(true));
    if (!filtered) for (const hint of place.querySelectorAll('[data-when-filtered]')) hint.remove();
    const found = count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`;
    say.textContent = `${found} for “${query}”`;
  };

  const search = async () => {
    const thisRun = ++run;
    const asked = chosenIn(target);
    const { q: query = '', ...chosen } = Object.fromEntries(asked);
    keepInAddress(asked);
    if (!query) {
      place.replaceChildren();
      say.textContent = 'Type something to search for.';
      return;
    }
    say.textContent = 'Searching …';
    try {
      const references = await findReferences(target, query, chosen);
      const pagefind = await loadPagefind(target.dataset['pagefind'] ?? '');
      const words = query.normalize('NFC');
      const topics = await findPages(pagefind, words, 'Topic', chosen);
      const terms = await findPages(pagefind, words, 'Term', chosen);
      const others = await findPages(pagefind, words, OTHER, chosen);
      if (thisRun !== run) return;
      const sections = [
        { title: 'Topics', hits: topics },
        { title: 'Glossary', hits: terms },
        { title: 'References', hits: references },
        { title: 'Other pages', hits: others },
      ];
      show(
        sections.sort((a, b) => rank(a, query) - rank(b, query)),
        query,
        Object.keys(chosen).length > 0,
      );
    } catch (error) {
      if (thisRun !== run) return;
      say.textContent = `The search could not be loaded (${error instanceof Error ? error.message : error}). Reload the page to try again.`;
    }
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  target.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 180);
  });
  target.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    search();
  });
  restoreFromAddress(target);
  search();
}

if (form && status && results) start(form, results, status);
