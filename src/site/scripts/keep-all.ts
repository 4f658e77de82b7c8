/** The button that keeps all pages of the site on the device. */
const place = document.querySelector<HTMLElement>('[data-keep-all]');
const button = place?.querySelector('button');
const status = place?.querySelector<HTMLElement>('[role=status]');

function start(active: ServiceWorker, press: HTMLButtonElement, say: HTMLElement): void {
  let last = '';
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    const { kept, of } = data as { kept?: number; of?: number };
    if (kept === undefined || of === undefined) return;
    // A screen reader would read out every number: tenths are enough.
    const text =
      kept === of ? `All ${of} files are kept.` : `${Math.floor((kept / of) * 10) * 10} per cent …`;
    if (text !== last) say.textContent = text;
    last = text;
    press.disabled = kept === of;
  });
  press.addEventListener('click', () => {
    say.textContent = 'Fetching …';
    active.postMessage({ keepAll: true });
  });
}

if (place && button && status && import.meta.env.PROD && 'serviceWorker' in navigator) {
  navigator.serviceWorker.ready.then(
    ({ active }) => {
      if (!active) return;
      start(active, button, status);
      // Not before: a browser that refuses the worker would be left with a heading and nothing under it.
      document.querySelector('[data-no-keep]')?.remove();
      place.hidden = false;
    },
    () => {},
  );
}
