/**
 * Leaves the page for a neutral one that takes its place in the history of the tab. Shift three
 * times does the same: Escape closes cards, and letters are typed by people who speak to their computer.
 */
const PRESSES = 3;
const PATIENCE = 5000;

const link = document.querySelector<HTMLAnchorElement>('[data-leave]');
const hint = document.querySelector<HTMLElement>('[data-leave-hint]');
const status = document.querySelector<HTMLElement>('[data-leave-status]');

let presses = 0;
let forgetting: ReturnType<typeof setTimeout> | undefined;

function say(text: string): void {
  if (status) status.textContent = text;
  if (hint) hint.hidden = text !== '';
}

function forget(): void {
  clearTimeout(forgetting);
  presses = 0;
  say('');
}

function leave(address: string): void {
  // The other page may be slow to come; this one is out of sight at once.
  document.documentElement.classList.add('leaving');
  location.replace(address);
}

function countPress(address: string): void {
  presses += 1;
  clearTimeout(forgetting);
  if (presses === PRESSES) {
    leave(address);
    return;
  }
  const left = PRESSES - presses;
  say(`Press Shift ${left === 1 ? 'once' : 'twice'} more to leave.`);
  forgetting = setTimeout(forget, PATIENCE);
}

if (link) {
  if (hint) hint.hidden = false;
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    leave(link.href);
  });
  addEventListener('keydown', (event) => {
    if (event.repeat) return;
    if (event.key === 'Shift') countPress(link.href);
    else if (presses > 0) forget();
  });
  // A browser may bring the page back as it was left.
  addEventListener('pageshow', () => {
    document.documentElement.classList.remove('leaving');
    forget();
  });
}

export {};
