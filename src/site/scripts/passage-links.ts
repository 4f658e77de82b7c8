/**
 * Following a passage's link to itself also copies its address. Nothing is taken from the reader:
 * the link does what links do, whether copying is allowed or not.
 *
 * The cards of the passage's citations hold the same link. Where there are cards, the one behind
 * the passage serves pointers alone: a screen reader said it after every paragraph, and Tab
 * stopped there.
 */
const SHOWN_FOR = 3000;

const announcement = document.createElement('p');
announcement.className = 'visually-hidden';
announcement.role = 'status';
document.querySelector('main')?.append(announcement);

async function copy(link: HTMLAnchorElement): Promise<void> {
  let outcome = 'Link copied';
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    // The address bar shows the passage's address now.
    outcome = 'Copy it from the address bar';
  }
  announcement.textContent = outcome;
  const shown = passageLinks.find(({ hash }) => hash === link.hash);
  shown?.setAttribute('data-outcome', outcome);
  setTimeout(() => {
    shown?.removeAttribute('data-outcome');
    announcement.textContent = '';
  }, SHOWN_FOR);
}

const passageLinks = [...document.querySelectorAll<HTMLAnchorElement>('a.passage-link')];
if ('popover' in HTMLElement.prototype) {
  for (const link of passageLinks) {
    link.tabIndex = -1;
    link.ariaHidden = 'true';
    // What nobody is told of must not get the focus either.
    link.addEventListener('mousedown', (event) => event.preventDefault());
  }
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest<HTMLAnchorElement>('a.passage-link, a.passage-copy');
  if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) copy(link);
});
