/**
 * The keys of a card. Its links are no stops of Tab until a key leads among them: else a reader
 * would pass five of them at each of forty citations.
 */

const WORDS = 'Down arrow leads into this card, Escape out of it.';
/** Screen readers keep the bare arrow for themselves and let this one through. */
const SPOKEN = 'Alt and down arrow lead into its card';

export function keysLine(): HTMLElement {
  const line = document.createElement('p');
  line.className = 'card-keys';
  line.textContent = WORDS;
  return line;
}

/** Whether Tab stops at the links of a card. */
export function letTabIn(card: HTMLElement, isIn: boolean): void {
  for (const link of card.querySelectorAll('a')) link.tabIndex = isIn ? 0 : -1;
  if (!isIn) card.removeAttribute('tabindex');
}

/**
 * Leads the focus into a card: to the card itself, so that a screen reader says its name and reads
 * on from its beginning, and arrows scroll it where it is long. A press on it does not.
 */
export function lead(card: HTMLElement): void {
  card.tabIndex = -1;
  card.focus();
}

let isSaid = false;

/** Has a screen reader say the key once a page; said at every citation, it would bury the text. */
export function sayKeyOnce(link: HTMLElement): void {
  if (!isSaid) link.setAttribute('aria-description', SPOKEN);
  isSaid = true;
}

const modifiers = new Set([
  'Alt',
  'AltGraph',
  'CapsLock',
  'Control',
  'Fn',
  'Insert',
  'Meta',
  'Shift',
]);
let lastKey = '';

/**
 * Whether a key leads into a card: the down arrow right behind Tab, so that it scrolls and moves
 * a caret otherwise; with Alt at any time. To be called for every key that is pressed.
 */
export function isWayIn({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  const isAfterTab = lastKey === 'Tab';
  if (!modifiers.has(key)) lastKey = key;
  return key === 'ArrowDown' && !ctrlKey && !metaKey && !shiftKey && (altKey || isAfterTab);
}
