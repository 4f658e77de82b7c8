import { citationCard } from './citation-card.ts';
import { HoverCard } from './hover-card.ts';

if ('popover' in HTMLElement.prototype) {
  new HoverCard('.citation a[data-key]', citationCard);
}
