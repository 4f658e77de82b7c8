export interface Hit {
  readonly url: string;
  readonly title: string;
  /** Escaped text with `<mark>`, from Pagefind. */
  readonly excerptHtml?: string;
  readonly text?: string;
}

/** An excerpt that begins or ends within a sentence says so by dots. */
export function cutMarked(excerpt: string): string {
  const begins = /^(?:<mark>)?[^\p{Ll}]/u.test(excerpt);
  const ends = /[.!?…”](?:<\/mark>)?\s*$/u.test(excerpt);
  return `${begins ? '' : '… '}${excerpt}${ends ? '' : ' …'}`;
}

/** The signs before a marked word, the word, and those behind: Pagefind marks them with it. */
export function withoutSigns(marked: string): [before: string, word: string, after: string] {
  const before = /^[^\p{L}\p{N}]*/u.exec(marked)?.[0] ?? '';
  const word = /^.*[\p{L}\p{N}]\p{M}*/su.exec(marked.slice(before.length))?.[0] ?? '';
  return [before, word, marked.slice(before.length + word.length)];
}

/** How much of a word that was asked for the beginning of a found one has to share. */
const LEAST_SHARED = 0.6;

function sharesBeginning(asked: string, found: string): boolean {
  let alike = 0;
  while (alike < asked.length && asked[alike] === found[alike]) alike++;
  return alike >= asked.length * LEAST_SHARED;
}

/**
 * Whether excerpts have a word that was asked for, in whatever form. Where Pagefind knows no such
 * word it takes a shorter one that begins alike, and “Skillbrey” finds “skills”.
 */
export function areFar(hits: readonly Hit[], query: string): boolean {
  const asked = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = hits.flatMap(({ excerptHtml = '' }) =>
    [...excerptHtml.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, marked = '']) =>
      withoutSigns(marked)[1].toLowerCase(),
    ),
  );
  return found.length > 0 && !found.some((word) => asked.some((one) => sharesBeginning(one, word)));
}

/** Keeps the marks of an excerpt and nothing else of its markup. */
function markedText(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  for (const node of parsed.body.childNodes) {
    const text = node.textContent ?? '';
    if (node.nodeName === 'MARK') {
      const [before, word, after] = withoutSigns(text);
      const mark = document.createElement('mark');
      mark.textContent = word;
      fragment.append(before, mark, after);
    } else fragment.append(text);
  }
  return fragment;
}

function resultItem({ url, title, excerptHtml, text }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  heading.append(link);
  const excerpt = document.createElement('p');
  if (excerptHtml !== undefined) excerpt.append(markedText(excerptHtml));
  else excerpt.textContent = text ?? '';
  item.append(heading, excerpt);
  return item;
}

/** A headed list of results. */
export function resultSection(title: string, hits: readonly Hit[]): HTMLElement {
  const section = document.createElement('section');
  section.className = 'section results-kind';
  const heading = document.createElement('h2');
  heading.textContent = `${title} (${hits.length})`;
  const list = document.createElement('ol');
  list.className = 'results';
  list.append(...hits.map(resultItem));
  section.append(heading, list);
  return section;
}
