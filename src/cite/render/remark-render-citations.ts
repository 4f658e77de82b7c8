import type { ElementContent } from 'hast';
import type { Image, Paragraph, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toHast } from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import { citeAnchor, noteAnchor } from '../document-reader.ts';
import { HeadingIds } from '../headings.ts';
import type { Cite, CiteItem } from '../types.ts';
import { isNote, type Visit, walk } from '../walk.ts';
import { type AfterReference, type CitationAddresses, citationHast } from './citation-hast.ts';
import type { CitationFormatter } from './formatter.ts';
import { styleVersions } from './style-versions.ts';
import { ENGLISH_WORDS, noteTitle, type RenderWords } from './words.ts';

export interface RenderOptions extends Partial<CitationAddresses> {
  readonly formatter: CitationFormatter;
  /** Further styles that readers can choose, by name, and the name of the first. */
  readonly styles?: {
    readonly first: string;
    readonly others: ReadonlyMap<string, CitationFormatter>;
  };
  /** The address a link of a file has on the site; null leaves it as it is. */
  readonly resolveLink?: (url: string, file: VFile) => string | null;
  readonly words?: RenderWords;
  /** What stands behind the link to a work; nothing unless given. */
  readonly afterReference?: AfterReference;
  /** In front of every id, for pages that hold several documents. */
  readonly idPrefix?: string;
  /** Keys of all works of such a page in the order of its text: a number style counts through them. */
  readonly worksOfPage?: readonly string[];
}

/** A work cited on a page, and the anchors of the places that cite it, in the order of the text. */
interface CitedWork {
  readonly key: string;
  readonly anchors: readonly string[];
}

declare module 'vfile' {
  interface DataMap {
    citedWorks: readonly CitedWork[];
  }
}

/**
 * A remark plugin that turns citations, editors' notes and links between files into what the site
 * shows, and gives headings the ids the check knows. Use it behind `remarkPlugins`. The works
 * cited are left in `file.data.citedWorks`, and in Astro's front matter as `citedWorks`.
 */
export function remarkRenderCitations(
  options: RenderOptions,
): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const renderer = new PageRenderer(options, file);
    for (const visit of [...walk(tree)]) renderer.prepare(visit);
    renderer.renderCitations();
    keepCitedWorks(file, renderer.citedWorks());
  };
}

interface PageCite {
  readonly node: Cite;
  readonly anchor: string;
  readonly inLink: boolean;
  /** The image in whose alternative text the citation stands. */
  readonly image: Image | null;
}

class PageRenderer {
  private readonly options: RenderOptions;
  private readonly addresses: CitationAddresses;
  private readonly words: RenderWords;
  private readonly file: VFile;
  private readonly ids = new HeadingIds();
  private readonly cites: PageCite[] = [];
  private readonly idPrefix: string;
  private notes = 0;

  constructor(options: RenderOptions, file: VFile) {
    this.options = options;
    this.file = file;
    this.words = options.words ?? ENGLISH_WORDS;
    this.idPrefix = options.idPrefix ?? '';
    this.addresses = {
      referenceHref: options.referenceHref ?? ((key) => `#ref-${encodeURIComponent(key)}`),
      missingHref:
        options.missingHref ?? ((key) => `/integrity/#missing-${encodeURIComponent(key)}`),
    };
  }

  prepare({ node, inLink, parent }: Visit): void {
    if (node.type === 'cite') {
      const image = parent?.node.type === 'image' ? parent.node : null;
      const anchor = this.idPrefix + citeAnchor(this.cites.length);
      this.cites.push({ node, anchor, inLink, image });
    } else if (node.type === 'heading') {
      node.data = {
        ...node.data,
        hProperties: { ...node.data?.hProperties, id: this.idPrefix + this.ids.next(node).slug },
      };
    } else if (node.type === 'link' || node.type === 'definition') {
      node.url = this.options.resolveLink?.(node.url, this.file) ?? node.url;
    } else if (isNote(node)) {
      this.renderNote(node);
    }
  }

  /** Inner citations first: those around them show them. */
  renderCitations(): void {
    const { formatter: usual, styles } = this.options;
    const all = new Map([[styles?.first ?? '', usual], ...(styles?.others ?? [])]);
    const keys = this.options.worksOfPage ?? this.citedWorks().map(({ key }) => key);
    for (const { node, anchor, inLink, image } of this.cites.toReversed()) {
      const versions = [...all].map(([style, formatter]) => ({
        style,
        ...formatter.clusterOnPage(keys, node.items, markupToHast),
      }));
      const text = versions[0]?.text ?? '';
      if (image) {
        image.alt = image.alt?.replace(node.value, () => text) ?? text;
        image.data = { ...image.data, hProperties: { ...image.data?.hProperties, id: anchor } };
      }
      node.data = {
        ...node.data,
        hName: 'span',
        hProperties: { className: ['citation'], id: anchor },
        hChildren: styleVersions(
          versions.map(({ style, parts }) => ({
            style,
            content: citationHast(
              parts,
              this.addresses,
              this.words,
              inLink,
              this.options.afterReference,
            ),
          })),
        ),
      };
    }
  }

  citedWorks(): CitedWork[] {
    const anchors = new Map<string, Set<string>>();
    for (const { node, anchor } of this.cites) {
      for (const { key } of node.items) {
        const known = anchors.get(key) ?? new Set<string>();
        anchors.set(key, known.add(anchor));
      }
    }
    return [...anchors].map(([key, places]) => ({ key, anchors: [...places] }));
  }

  private renderNote(node: ContainerDirective): void {
    const kind = node.attributes?.['kind'] ?? '';
    const title = noteTitle(this.words, kind, node.attributes?.['page'] ?? null);
    const heading: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'text', value: title }],
      data: { hProperties: { className: ['editors-note-title'] } },
    };
    node.data = {
      ...node.data,
      // No landmark: a page may hold several notes of the same name.
      hName: 'div',
      hProperties: {
        className: ['editors-note'],
        id: this.idPrefix + noteAnchor(this.notes++),
        role: 'note',
        dataKind: kind,
        ariaLabel: title,
      },
    };
    node.children.unshift(heading);
  }
}

function markupToHast(markup: NonNullable<CiteItem['prefixMarkup']>): ElementContent[] {
  const result = toHast({ type: 'paragraph', children: [...markup] });
  return result.type === 'element' ? result.children : [];
}

function keepCitedWorks(file: VFile, works: readonly CitedWork[]): void {
  file.data.citedWorks = works;
  const { astro } = file.data as { astro?: { frontmatter?: Record<string, unknown> } };
  if (astro?.frontmatter) astro.frontmatter['citedWorks'] = works;
}
