/**
 * Puts the entries of a list into the order of the reader's citation style. `data-orders` of the
 * list names the styles, `data-order` of an entry its place in each of them. Its source is also
 * copied behind each list (see first-paint.ts), so it may call nothing but what browsers have.
 */
export function orderReferences(list: HTMLElement): void {
  const style = document.documentElement.dataset['citationStyle'] ?? '';
  const at = Math.max(0, (list.dataset['orders'] ?? '').split(' ').indexOf(style));
  const placeOf = (item: Element): number =>
    Number(item.getAttribute('data-order')?.split(' ')[at] ?? 0);
  const items = [...list.children];
  const sorted = items.toSorted((a, b) => placeOf(a) - placeOf(b));
  if (sorted.some((item, index) => item !== items[index])) list.append(...sorted);
}
