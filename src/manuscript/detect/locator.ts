import { locatorPattern } from '../words/locators.ts';

interface Locator {
  readonly text: string | null;
  /** Offset behind it; behind the year when there is none. */
  readonly end: number;
}

const yearLike = /^(?:1[5-9]|20)\d\d[a-z]?$/;

/** Reads the locator behind a year: `, p. 36`, `: 23`, `, 108–109`. */
export function readLocator(text: string, from: number, limit: number): Locator {
  locatorPattern.lastIndex = from;
  const match = locatorPattern.exec(text);
  const locator = match?.[1]?.trim();
  const end = locatorPattern.lastIndex;
  if (match === null || locator === undefined || end > limit || yearLike.test(locator)) {
    return { text: null, end: from };
  }
  return { text: locator, end };
}
