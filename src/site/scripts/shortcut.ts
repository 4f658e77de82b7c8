/**
 * Control+K (on a Mac, Command+K) goes to the search field of the page, or to the search page.
 * A key without a modifier would get in the way of people who speak to their computer.
 */
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return;
  if (event.ctrlKey === event.metaKey) return;
  const input = document.querySelector<HTMLInputElement>('main [data-search-input]');
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  event.preventDefault();
  if (input) input.focus();
  else link?.click();
});
