/**
 * Following a passage's link to itself also copies its address. Nothing is taken from the reader:
 * the link does what links do, whether copying is allowed or not.
 */
const SHOWN_FOR = 3000;

const status = document.createElement('p');
status.className = 'visually-hidden';
status.role = 'status';
document.querySelector('main')?.append(status);

async function copy(link: HTMLAnchorElement): Promise<void> {
  let outcome = 'Link copied';
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    // The address bar shows the passage's address now.
    outcome = 'Copy it from the address bar';
  }
  status.textContent = outcome;
  link.dataset['outcome'] = outcome;
  setTimeout(() => {
    delete link.dataset['outcome'];
    status.textContent = '';
  }, SHOWN_FOR);
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest<HTMLAnchorElement>('a.passage-link');
  if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) copy(link);
});
