/** Marks the section being read in the table of contents. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
const sections = links
  .map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))
  .filter((section) => section !== null);

function markCurrent(): void {
  const line = window.innerHeight * 0.3;
  const passed = sections.filter((section) => section.getBoundingClientRect().top <= line);
  const id = (passed.at(-1) ?? sections[0])?.id;
  for (const link of links) {
    const current = decodeURIComponent(link.hash.slice(1)) === id;
    if (current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

if (sections.length > 0) {
  let waiting = false;
  const schedule = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      markCurrent();
    });
  };
  addEventListener('scroll', schedule, { passive: true });
  addEventListener('resize', schedule, { passive: true });
  markCurrent();
}
