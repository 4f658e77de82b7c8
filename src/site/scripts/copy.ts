/** Copy buttons stay hidden until a script can make them work. */
for (const block of document.querySelectorAll('.copy-block')) {
  const button = block.querySelector<HTMLButtonElement>('[data-copy]');
  const status = block.querySelector('[data-copy-status]');
  const text = block.querySelector('pre')?.textContent ?? '';
  if (!button || !status) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = 'Copied.';
    } catch {
      status.textContent = 'Your browser did not allow copying; select the text instead.';
    }
  });
}
