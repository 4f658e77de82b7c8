/**
 * Lets the site be read without a network after a visit. While somebody writes pages, nothing is
 * kept: they want to see what they wrote.
 */
async function register(): Promise<void> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const { waiting } = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
  // A new build that waited for pages of the old one may find that this was the last of them.
  waiting?.postMessage({ takeOver: true });
  const { active } = await navigator.serviceWorker.ready;
  const connection = Reflect.get(navigator, 'connection') as { saveData?: boolean } | undefined;
  if (!connection?.saveData) active?.postMessage({ visited: location.pathname });
}

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  const start = () => {
    // Without it, pages are read on line as before: a browser may forbid it, and that is no fault.
    register().catch(() => {});
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
