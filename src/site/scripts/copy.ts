/** Buttons that copy or download the text beside them; left out by style where no script can make them work. */
function textOf(source: HTMLElement): string {
  // Of a reference in several styles only the one that shows; of a listing every line break.
  // biome-ignore lint/performance/useDomNodeTextContent: it would read the hidden styles, too.
  return source.matches('pre') ? source.textContent : source.innerText;
}

function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

for (const block of document.querySelectorAll('[data-copy-block]')) {
  const source = block.querySelector<HTMLElement>('[data-copy-source]');
  const status = block.querySelector('[data-copy-status]');
  if (!source || !status) continue;
  for (const button of block.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(textOf(source));
        status.textContent = 'Copied.';
      } catch {
        status.textContent = 'Your browser did not allow copying; select the text instead.';
      }
    });
  }
  for (const button of block.querySelectorAll<HTMLButtonElement>('[data-download]')) {
    button.addEventListener('click', () => {
      download(textOf(source), button.dataset['download'] ?? 'reference.txt');
    });
  }
}
