/**
 * Following a passage's link to itself also copies its address. Nothing is taken from the reader:
 * the link does what links do, whether copying is allowed or not.
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
  link.dataset['outcome'] = outcome;
  setTimeout(() => {
    delete link.dataset['outcome'];
    announcement.textContent = '';
  }, SHOWN_FOR);
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest<HTMLAnchorElement>('a.passage-link');
  if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) copy(link);
});
