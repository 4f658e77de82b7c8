import { isWayIn, keysLine, lead, letTabIn, sayKeyOnce } from './card-keys.ts';
import { placeCard } from './place-card.ts';

/** What a card shows. */
export interface CardContent {
  /** The name that a screen reader gives the card. */
  readonly label: string;
  readonly nodes: readonly Node[];
}

const OPENS_AFTER = 200;
/** Long enough for a pointer to get from the link to the card (WCAG 1.4.13). */
const CLOSES_AFTER = 300;

/**
 * One card for all links of a page, shown beside the link that a pointer rests on, that the
 * keyboard has come to or that a finger taps first. Without it the links go where they go.
 *
 * The card is a dialog without being modal, not a tooltip: it holds links. It opens beside the
 * focus and never takes it (WCAG 3.2.1). Tab goes from citation to citation; the keys of
 * card-keys.ts lead into the card, where Tab goes through its links and on to the text behind it,
 * and Escape or Shift+Tab back to the citation. The card stands behind its link in the
 * document, so that this order holds and a reading cursor meets it. The link is `aria-expanded`
 * only while the card is open: to hear a whole reference at each citation would bury the sentence.
 */
export class HoverCard {
  private readonly card = document.createElement('div');
  private readonly selector: string;
  private readonly contentOf: (link: HTMLAnchorElement) => CardContent | null;
  private link: HTMLAnchorElement | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether a finger or pen is at work, and the link whose card was open when it came down. */
  private touch: { readonly open: HTMLAnchorElement | null } | null = null;
  private isReturning = false;
  private readonly keys = keysLine();

  constructor(selector: string, contentOf: (link: HTMLAnchorElement) => CardContent | null) {
    this.selector = selector;
    this.contentOf = contentOf;
    this.card.className = 'hover-card';
    this.card.popover = 'manual';
    this.card.role = 'dialog';
    document.addEventListener('pointerover', (event) => this.pointAt(event));
    document.addEventListener('pointerdown', (event) => this.press(event));
    document.addEventListener('click', (event) => this.click(event));
    document.addEventListener('focusin', (event) => this.focus(event));
    document.addEventListener('keydown', (event) => this.type(event));
    document.documentElement.addEventListener('pointerleave', () => this.closeSoon());
    addEventListener('resize', () => {
      if (this.link) placeCard(this.card, this.link);
    });
  }

  private linkAt({ target }: Event): HTMLAnchorElement | null {
    if (!(target instanceof Element) || this.card.contains(target)) return null;
    return target.closest<HTMLAnchorElement>(this.selector);
  }

  private isInCard({ target }: Event): boolean {
    return target instanceof Node && this.card.contains(target);
  }

  private pointAt(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const link = this.linkAt(event);
    if (this.isInCard(event) || (link && link === this.link)) clearTimeout(this.timer);
    else if (link) this.after(OPENS_AFTER, () => this.hasFocusWithin() || this.open(link));
    else this.closeSoon();
  }

  private press(event: PointerEvent): void {
    this.touch = event.pointerType === 'mouse' ? null : { open: this.link };
    if (!this.isInCard(event) && this.linkAt(event) !== this.link) this.close();
  }

  /** The first tap shows the card, the second follows the link. */
  private click(event: MouseEvent): void {
    const link = this.linkAt(event);
    if (this.touch && link && this.touch.open !== link && this.open(link)) event.preventDefault();
    else if (link || (event.target instanceof Element && event.target.closest('a'))) this.close();
  }

  private focus(event: FocusEvent): void {
    const link = this.linkAt(event);
    const isIn = this.isInCard(event);
    letTabIn(this.card, isIn);
    if (isIn) clearTimeout(this.timer);
    else if (!link) this.close();
    else if (link.matches(':focus-visible') && !this.isReturning) this.openByKeyboard(link);
  }

  private type(event: KeyboardEvent): void {
    const leadsIn = isWayIn(event);
    if (event.key === 'Escape') this.dismiss();
    const link = leadsIn ? this.linkAt(event) : null;
    // Without Alt the arrow scrolls where no card is open.
    if (!link || !(event.altKey || link === this.link) || !this.openByKeyboard(link)) return;
    event.preventDefault();
    lead(this.card);
  }

  private openByKeyboard(link: HTMLAnchorElement): boolean {
    const isOpen = this.open(link);
    if (!isOpen || this.card.contains(this.keys)) return isOpen;
    (this.card.querySelector('.reference-tools') ?? this.card).append(' ', this.keys);
    placeCard(this.card, link);
    sayKeyOnce(link);
    return true;
  }

  private dismiss(): void {
    const { link } = this;
    const hadFocus = this.hasFocusWithin();
    this.close();
    if (!link || !hadFocus) return;
    this.isReturning = true;
    link.focus();
    this.isReturning = false;
  }

  private open(link: HTMLAnchorElement): boolean {
    clearTimeout(this.timer);
    if (link === this.link) return true;
    const content = this.contentOf(link);
    this.close();
    if (!content) return false;
    this.link = link;
    this.card.ariaLabel = content.label;
    this.card.replaceChildren(...content.nodes);
    letTabIn(this.card, false);
    link.after(this.card);
    link.ariaExpanded = 'true';
    this.card.showPopover();
    placeCard(this.card, link);
    return true;
  }

  private close(): void {
    clearTimeout(this.timer);
    if (!this.link) return;
    this.link.ariaExpanded = null;
    this.link.removeAttribute('aria-description');
    this.link = null;
    this.card.remove();
  }

  private closeSoon(): void {
    this.after(CLOSES_AFTER, () => {
      const isReadByKeyboard = this.hasFocusWithin() || this.link?.matches(':focus-visible');
      if (!isReadByKeyboard) this.close();
    });
  }

  private hasFocusWithin(): boolean {
    return this.card.contains(document.activeElement);
  }

  private after(delay: number, action: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(action, delay);
  }
}
