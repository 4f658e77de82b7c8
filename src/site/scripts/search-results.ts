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

/** Keeps the marks of an excerpt and nothing else of its markup. */
function markedText(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  for (const node of parsed.body.childNodes) {
    const text = node.textContent ?? '';
    if (node.nodeName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = text;
      fragment.append(mark);
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
