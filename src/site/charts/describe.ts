import { type Chart, type Item, isValue } from './model.ts';

const forms = { bars: 'Bar chart', stack: 'Bar of parts' } as const;

/** What a chart shows, in words, for people who do not see it. The title is said apart from it. */
export function describe({ form, about, items }: Chart): string {
  return `${forms[form]}. ${about}: ${items.map(wordsOf).join('; ')}.`;
}

function wordsOf(item: Item): string {
  if (item.kind === 'gap') return item.text;
  if (item.kind === 'missing') return `${item.label}, ${item.text}`;
  const { label, shown, how } = item;
  return `${label}, ${shown}${how === null ? '' : ' (worked out by the editors)'}`;
}

/** What the patterns of a chart mean where they mean something; empty where they only tell parts apart. */
export function keyOf({ items }: Chart): string {
  const values = items.filter(isValue);
  return [
    ...(values.some(({ how }) => how !== null)
      ? ['Dashed outline: worked out by the editors, not taken from the source.']
      : []),
    ...(values.some(({ low, high }) => low < high)
      ? ['Hatched: from the lower value to the upper one.']
      : []),
  ].join(' ');
}
