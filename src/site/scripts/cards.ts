import { citationCard } from './citation-card.ts';
import { HoverCard } from './hover-card.ts';
import { termCard } from './term-card.ts';

if ('popover' in HTMLElement.prototype) {
  new HoverCard('a.cite-link, a.citation-missing, a.term-link', (link) =>
    link.matches('.term-link') ? termCard(link) : citationCard(link),
  );
}
