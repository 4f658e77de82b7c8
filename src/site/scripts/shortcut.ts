/** "/" goes to the search field of the page, or to the search page. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTyping(event.target)) return;
  const input = document.querySelector<HTMLInputElement>('main [data-search-input]');
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  event.preventDefault();
  if (input) input.focus();
  else link?.click();
});
