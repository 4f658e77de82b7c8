import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';

/** A CSL style or locale: the name of one that comes with citation-js, or its XML. */
export type StyleSource = string;

const config = plugins.config.get('@csl');

/** Names of the styles that can be asked for without their XML. */
export const STYLE_NAMES: readonly string[] = ['apa', 'vancouver', 'harvard1'];

/** The XML of a style. Throws when there is none of that name. */
export function styleXml(source: StyleSource): string {
  if (isXml(source)) return source;
  if (config.styles.has(source)) return String(config.styles.get(source));
  const known = STYLE_NAMES.join(', ');
  throw new Error(
    `There is no citation style named "${source}". Use one of ${known}, or give the XML of a CSL style.`,
  );
}

/** Whether a locale comes with citation-js. */
export const isBuiltInLocale = (name: string): boolean => config.locales.has(name);

/** The XML of a locale, `en-US` when there is none of that name. */
export function localeXml(name: string): string {
  const locales = config.locales;
  return String(locales.get(locales.has(name) ? name : 'en-US'));
}

/** The name of a locale given as a name or as XML. */
export function localeName(source: string): string {
  if (!isXml(source)) return config.locales.has(source) ? source : 'en-US';
  return /xml:lang="([A-Za-z-]+)"/.exec(source)?.[1] ?? 'en-US';
}

export function isXml(source: string): boolean {
  return source.trimStart().startsWith('<');
}
