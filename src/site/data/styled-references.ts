import type { ElementContent } from 'hast';
import { type ListedWork, listOrder } from '../../cite/render/list-order.ts';
import { REFERENCE_NUMBER, toHtml } from '../../cite/render/rich-text.ts';
import { styleVersions } from '../../cite/render/style-versions.ts';
import { breakAddresses } from './break-addresses.ts';
import { formatter, formatters } from './format.ts';

/** The entry of a work in all styles, as safe HTML; null when the bibliography lacks the work. */
export function styledEntry(key: string): string | null {
  const versions = [...formatters].flatMap(([style, formatter]) => {
    const reference = formatter.reference(key);
    return reference ? [{ style, content: withoutNumber(reference.content) }] : [];
  });
  return versions.length === 0 ? null : breakAddresses(toHtml(styleVersions(versions)));
}

/**
 * What pages call a work whose entry begins otherwise, in each style, as safe HTML; null when its
 * entry begins alike in all of them. A style in which it does has an empty version.
 */
export function styledLabel(key: string): string | null {
  const labels = [...formatters].map(([style, formatter]) => ({
    style,
    label: formatter.labelApart(key),
  }));
  if (labels.every(({ label }) => label === null)) return null;
  return toHtml(
    styleVersions(
      labels.map(({ style, label }) => ({ style, content: label === null ? [] : citedAs(label) })),
    ),
  );
}

function citedAs(label: string): ElementContent[] {
  const name: ElementContent = {
    type: 'element',
    tagName: 'b',
    properties: {},
    children: [{ type: 'text', value: label }],
  };
  return [{ type: 'text', value: 'Cited here as ' }, name];
}

/** A number style numbers the works of a page, and a page writes the number itself. */
export function withoutNumber(content: readonly ElementContent[]): ElementContent[] {
  const [first, second, ...rest] = content;
  const isNumbered =
    first?.type === 'element' && toHtml([first]).includes(`class="${REFERENCE_NUMBER}"`);
  if (!isNumbered) return [...content];
  if (second?.type !== 'text') return content.slice(1);
  return [{ type: 'text', value: second.value.trimStart() }, ...rest];
}

export interface ListPlaces {
  /** Number in a number style; null for a work that the bibliography lacks. */
  readonly number: number | null;
  /** Place in the list of each style, in the order of the styles. */
  readonly order: readonly number[];
}

/**
 * Where works stand in the reference list of a page in each style.
 * @param works in the order in which the page first cites them
 */
export function listPlaces(works: readonly ListedWork[]): Map<string, ListPlaces> {
  const orders = [...formatters.values()].map((formatter) => {
    const keys = listOrder(works, formatter);
    return new Map(keys.map((key, index) => [key, index]));
  });
  const known = works.filter(({ key }) => formatter.has(key));
  const numbers = new Map(known.map(({ key }, index) => [key, index + 1]));
  return new Map(
    works.map(({ key }) => [
      key,
      { number: numbers.get(key) ?? null, order: orders.map((places) => places.get(key) ?? 0) },
    ]),
  );
}
