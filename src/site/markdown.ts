import type { RemarkPlugins } from '@astrojs/markdown-remark';
import type { VFile } from 'vfile';
import { type Address, addressOf } from '../check/address.ts';
import { linkTarget } from '../check/link-target.ts';
import { remarkPlugins } from '../cite/remark-plugins.ts';
import {
  type RenderOptions,
  remarkRenderCitations,
} from '../cite/render/remark-render-citations.ts';
import { citationMark } from './data/citation-mark.ts';
import { figureWordsOf } from './data/figure-words.ts';
import { formatter, formatters, usualStyle } from './data/format.ts';
import { termSearch } from './data/term-uses.ts';
import {
  href,
  missingAnchor,
  modelPath,
  referenceAnchor,
  rulePath,
  termPath,
  themePath,
  topicPath,
} from './data/urls.ts';
import { remarkBareLinks } from './markdown/remark-bare-links.ts';
import { remarkFigureLinks } from './markdown/remark-figure-links.ts';
import { remarkLowerHeadings } from './markdown/remark-lower-headings.ts';
import { remarkPassageLinks } from './markdown/remark-passage-links.ts';
import { remarkScrollTables } from './markdown/remark-scroll-tables.ts';
import { remarkTermLinks } from './markdown/remark-term-links.ts';
import { pathWithin, type SiteSettings } from './settings.ts';

const routeOf: Readonly<Record<Address['collection'], (slug: string) => string>> = {
  topics: topicPath,
  themes: themePath,
  glossary: termPath,
  models: modelPath,
  rules: rulePath,
};

/** The address on the site of what a link in a Markdown file means; null leaves the link as it is. */
export function siteLink(url: string, path: string): string | null {
  // "/integrity/" is written as if the site were served from the root; its base may be another.
  if (/^\/(?!\/)/.test(url)) return href(url);
  const target = linkTarget(url, path);
  if (target.kind !== 'file') return null;
  const address = addressOf(target.path);
  if (!address) return null;
  const fragment = url.includes('#') ? url.slice(url.indexOf('#')) : '';
  return href(routeOf[address.collection](address.slug)) + fragment;
}

/** The styles that a page shows citations in, when it has a list of references that follows them. */
export const styleChoices = {
  first: usualStyle,
  others: new Map([...formatters].filter(([style]) => style !== usualStyle)),
};

/** How a document is shown on another page than its own. */
export interface Elsewhere extends Partial<Omit<RenderOptions, 'resolveLink'>> {
  /** The address of a link, read from the document at a path of the project. */
  readonly linkOf?: (url: string, path: string) => string | null;
  /** How many levels its headings are lower than at home. */
  readonly lowerHeadings?: number;
}

/**
 * The Markdown plugins of the site: the reading is the checker's own, the rendering comes behind it.
 * A page that shows a document somewhere else than at its own address says by `elsewhere` how;
 * passages have their links at their own address only, and terms theirs; and it is in one style
 * unless the page says otherwise, since some styles number the works of a page.
 */
export function markdownPlugins(settings: SiteSettings, elsewhere?: Elsewhere): RemarkPlugins {
  const pathOf = (file: VFile) => pathWithin(settings, file.path);
  const linkTerms = () =>
    remarkTermLinks({ searchOf: (file) => termSearch(pathOf(file)), termHref: termPath });
  const { linkOf = siteLink, lowerHeadings = 0, ...changes } = elsewhere ?? {};
  const lower = () => remarkLowerHeadings(lowerHeadings);
  const render = () =>
    remarkRenderCitations({
      formatter,
      ...(elsewhere ? {} : { styles: styleChoices }),
      referenceHref: (key) => `#${referenceAnchor(key)}`,
      missingHref: (key) => href(`/integrity/#${missingAnchor(key)}`),
      resolveLink: (url, file) => linkOf(url, pathOf(file)),
      afterReference: citationMark,
      ...changes,
    });
  const figureLinks = remarkFigureLinks((file) => figureWordsOf(pathOf(file)));
  // Astro's name for the same thing is narrower than unified's.
  const plugins: RemarkPlugins = [...(remarkPlugins as RemarkPlugins), remarkBareLinks];
  return elsewhere
    ? [...plugins, render, lower, remarkScrollTables]
    : [...plugins, remarkPassageLinks, figureLinks, linkTerms, render, remarkScrollTables];
}
