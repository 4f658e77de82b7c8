import type { FormatOptions } from '../cite/render/formatter.ts';
import { styleXml } from '../cite/render/styles.ts';
import type { CslLibrary } from './csl-library.ts';

/** A citation style that readers can choose. */
export interface NamedStyle {
  readonly name: string;
  readonly label: string;
  /** Language of the label, when it is not English. */
  readonly lang?: string;
  /** Its name in the CSL project; null when citation-js brings it along, under the same name. */
  readonly csl: string | null;
  readonly locale: string;
  readonly adapt?: (xml: string) => string;
}

/** The first is what pages show until somebody chooses. */
export const namedStyles = [
  { name: 'apa', label: 'APA', csl: null, locale: 'en-GB' },
  { name: 'harvard', label: 'Harvard', csl: 'harvard-cite-them-right', locale: 'en-GB' },
  // The manual is American, and so are its quotation marks.
  {
    name: 'chicago',
    label: 'Chicago author–date',
    csl: 'chicago-author-date',
    locale: 'en-US',
    adapt: withInitials,
  },
  { name: 'vancouver', label: 'Vancouver', csl: null, locale: 'en-GB', adapt: withEveryWork },
  // Not APA in the Norwegian locale: that would write "Berg, & Li", with a comma that Norwegian lacks.
  {
    name: 'norsk-apa',
    label: 'APA på norsk',
    lang: 'nb',
    csl: 'norsk-apa-manual',
    locale: 'nb-NO',
    adapt: withInitials,
  },
] as const satisfies readonly NamedStyle[];

export type StyleName = (typeof namedStyles)[number]['name'];

/**
 * What the formatter needs for a style.
 * @param library where styles are looked up; null when it is not installed
 * @returns null when the style cannot be had
 */
export function styleOptions(
  { name, csl, locale, adapt }: NamedStyle,
  library: CslLibrary | null,
): FormatOptions | null {
  const style = csl === null ? styleXml(name) : (library?.style(csl) ?? null);
  if (style === null) return null;
  return { style: adapt ? adapt(style) : style, locale: library?.locale(locale) ?? locale };
}

/** One list writes "M. McAuliffe", another "Marie": no reason to think of two people. */
function withInitials(xml: string): string {
  return xml.replace(
    'givenname-disambiguation-rule="primary-name"',
    'givenname-disambiguation-rule="primary-name-with-initials"',
  );
}

/**
 * Numbers in square brackets, which no one takes for a year. Vancouver style has no place for
 * pages, and without them readers would not find the claim: `[3 (p. 5)]`. It writes `[1–3]`, where
 * work 2 has neither a link nor a word on its state.
 */
function withEveryWork(xml: string): string {
  const number = '<text variable="citation-number"/>';
  const locator =
    '<group prefix="(" suffix=")" delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>';
  return xml.replace(/<citation\b.*?<\/citation>/s, (citation) =>
    citation
      .replace(' collapse="citation-number"', '')
      .replace('prefix="("', 'prefix="["')
      .replace('suffix=")"', 'suffix="]"')
      .replace(number, `<group delimiter=" ">${number}${locator}</group>`),
  );
}
