import type { Chart, Item } from './model.ts';

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

/** Whether a part of the chart is no figure of a source. */
export const hasWorkedOut = ({ items }: Chart): boolean =>
  items.some((item) => item.kind === 'value' && item.how !== null);
