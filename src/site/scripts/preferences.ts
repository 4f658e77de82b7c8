/**
 * What a reader has chosen for reading: kept on the device in one record, shown as attributes of
 * `<html>` (`colorScheme` as `data-color-scheme`), which style sheets and scripts go by. The first
 * value of a setting is in force until somebody chooses, and has no attribute.
 */

/** The name of the record in `localStorage`. */
export const STORAGE_KEY = 'kildekart-reading';

/** Told to the document whenever the attributes have changed. */
export const PREFERENCES_EVENT = 'preferences';

/** The values that each setting can have. */
export type Choices = Readonly<Record<string, readonly string[]>>;

export type Preferences = Readonly<Record<string, string>>;

// The next two functions also run in the head of every page, before it is painted: their source is
// copied there (see first-paint.ts), so they may call nothing but what browsers have.

/** Reads the record; whatever is no known value of a known setting is left out. Never throws. */
export function readPreferences(text: string | null, choices: Choices): Preferences {
  const found: Record<string, string> = {};
  try {
    const stored = JSON.parse(text ?? '{}');
    for (const [name, values] of Object.entries(choices)) {
      const value = stored?.[name];
      if (values.includes(value)) found[name] = value;
    }
  } catch {
    return {};
  }
  return found;
}

export function showPreferences(preferences: Preferences, choices: Choices): void {
  const { dataset } = document.documentElement;
  for (const [name, [usual]] of Object.entries(choices)) {
    const value = preferences[name];
    if (value === undefined || value === usual) delete dataset[name];
    else dataset[name] = value;
  }
  const chosen = dataset['colorScheme'];
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-scheme]')) {
    const scheme = meta.dataset['scheme'];
    meta.media = chosen
      ? chosen === scheme
        ? 'all'
        : 'not all'
      : `(prefers-color-scheme: ${scheme})`;
  }
}

/** The record of this device; empty where a browser refuses to tell. */
export function loadPreferences(choices: Choices): Preferences {
  try {
    return readPreferences(localStorage.getItem(STORAGE_KEY), choices);
  } catch {
    return {};
  }
}

/** Keeps the choices on the device; where a browser refuses, they hold for this page. */
export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(preferences));
  } catch {
    // Storage is switched off or full, and the page shows the choice all the same.
  }
}
