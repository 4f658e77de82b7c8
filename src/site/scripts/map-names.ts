/** Names the country under the pointer or the focus below the map; screen readers have its label. */
const map = document.querySelector('#map');
const line = document.querySelector<HTMLElement>('#map-name');

function show(event: Event): void {
  const country = event.target instanceof Element ? event.target.closest('[data-map-name]') : null;
  if (line) line.textContent = country?.getAttribute('data-map-name') ?? '';
}

// On the figure: Chromium makes a drawing that listens for the focus a stop of the Tab key itself.
for (const type of ['pointerover', 'focusin']) map?.addEventListener(type, show);

export {};
