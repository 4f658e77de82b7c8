import { namedStyles } from '../cli/citation-styles.ts';
import type { Choices } from './scripts/preferences.ts';

interface ReadingSetting {
  /** Name in the record of preferences; `colorScheme` is the attribute `data-color-scheme`. */
  readonly name: string;
  readonly legend: string;
  /** The value in force until somebody chooses. */
  readonly usual: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    /** Language of the label, when it is another than the site's. */
    readonly lang?: string;
  }[];
}

/** The panel “Reading settings”. A row here is all that a new setting needs. */
export const readingSettings: readonly ReadingSetting[] = [
  {
    name: 'colorScheme',
    legend: 'Colours',
    usual: 'system',
    options: [
      { value: 'system', label: 'As on this device' },
      { value: 'light', label: 'Light' },
      { value: 'dark', label: 'Dark' },
    ],
  },
  {
    name: 'textSize',
    legend: 'Text size',
    usual: 'standard',
    options: [
      { value: 'small', label: 'Small' },
      { value: 'standard', label: 'Standard' },
      { value: 'large', label: 'Large' },
      { value: 'largest', label: 'Largest' },
    ],
  },
  {
    name: 'citationStyle',
    legend: 'Citation style',
    usual: namedStyles[0].name,
    options: namedStyles.map((style) => ({
      value: style.name,
      label: style.label,
      ...('lang' in style ? { lang: style.lang } : {}),
    })),
  },
  {
    name: 'marginReferences',
    legend: 'References on wide screens',
    usual: 'off',
    options: [
      { value: 'off', label: 'At the end of the page' },
      { value: 'on', label: 'In the margin as well' },
    ],
  },
];

/** The values of each setting, the usual one first. */
export const settingChoices: Choices = Object.fromEntries(
  readingSettings.map(({ name, usual, options }) => [
    name,
    [usual, ...options.map(({ value }) => value).filter((value) => value !== usual)],
  ]),
);
