/** Volume, number and pages of an article as they are printed. */
interface ArticleNumbers {
  readonly volume: string;
  readonly number: string;
  readonly pages: string;
}

const withIssue =
  /,?\s(?:vol\.?\s?)?(\d{1,4})\s?(?:\((\d{1,4}(?:[-–/]\d{1,4})?)\)|,\s?(?:no|nr|iss)\.?\s?(\d{1,4}))(?:\s?[,:]\s?(?:pp?\.?\s?)?(\p{Lu}?\d{1,6}(?:\s?[-–—]{1,2}\s?\p{Lu}?\d{1,6})?))?/u;
const withoutIssue =
  /,\s(?:vol\.?\s?)?(\d{1,4})\s?[,:]\s?(?:pp?\.?\s?)?(\d{1,6}\s?[-–—]{1,2}\s?\d{1,6})/u;
const pagesAlone = /\b(?:pp?|s|S)\.\s?(\d{1,6}\s?[-–—]{1,2}\s?\d{1,6})/u;

const asRange = (pages = ''): string => pages.replace(/\s?[-–—]{1,2}\s?/, '--');

/** Reads the numbers of an article behind its title; what is not there is empty. */
export function readNumbers(text: string): ArticleNumbers {
  const [whole, volume, bracketed, named, pages] = withIssue.exec(text) ?? [];
  if (whole !== undefined) {
    return { volume: volume ?? '', number: bracketed ?? named ?? '', pages: asRange(pages) };
  }
  const [, bare, range] = withoutIssue.exec(text) ?? [];
  if (bare !== undefined) return { volume: bare, number: '', pages: asRange(range) };
  return { volume: '', number: '', pages: asRange(pagesAlone.exec(text)?.[1]) };
}

/** Offset at which the numbers of an article begin behind another offset, or -1. */
export function numbersAt(text: string, from: number): number {
  const rest = text.slice(from);
  const found = withIssue.exec(rest) ?? withoutIssue.exec(rest);
  return found === null ? -1 : from + found.index;
}
