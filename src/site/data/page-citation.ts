import { exportReferences } from '../../bib/serialise.ts';
import { createEntryFormatter } from '../../cite/render/lone-entry.ts';
import { toHtml } from '../../cite/render/rich-text.ts';
import { styleVersions } from '../../cite/render/style-versions.ts';
import { pageReference } from '../metadata/page-reference.ts';
import { exportFormats } from './exports.ts';
import { styles } from './format.ts';
import { site } from './site.ts';
import { withoutNumber } from './styled-references.ts';
import { absolute, href } from './urls.ts';

/** How to cite a page of this site. */
export interface PageCitation {
  /** The entry in every style, as safe HTML that shows one of them. */
  readonly html: string;
  /** The entry in each style but the usual one. */
  readonly others: readonly { readonly label: string; readonly html: string }[];
  readonly hasAddress: boolean;
  readonly exports: readonly {
    readonly label: string;
    readonly text: string;
    readonly file: string;
  }[];
}

const entryFormatters = styles.map(({ name, label, options }) => ({
  style: name,
  label,
  format: createEntryFormatter(options),
}));

/**
 * @param page its title, the path of its address below the base, and the day of its review
 */
export function pageCitation(page: {
  readonly title: string;
  readonly path: string;
  readonly reviewed: string | null;
}): PageCitation {
  const slug = page.path.split('/').filter(Boolean).join('-') || 'home';
  const reference = pageReference(
    { title: page.title, slug, reviewed: page.reviewed, address: absolute(href(page.path)) },
    { title: site.title, language: site.language, authors: site.citeAs?.authors ?? [] },
  );
  const versions = entryFormatters.map(({ style, label, format }) => ({
    style,
    label,
    content: withoutNumber(format(reference.csl).content),
  }));
  return {
    html: toHtml(styleVersions(versions)),
    others: versions.slice(1).map(({ label, content }) => ({ label, html: toHtml(content) })),
    hasAddress: absolute('/') !== null,
    exports: exportFormats.map(({ format, label, extension }) => ({
      label,
      text: exportReferences([reference], format),
      file: `${reference.key}.${extension}`,
    })),
  };
}
