import { createHash } from 'node:crypto';
import { settingChoices } from './reading-settings.ts';
import { orderReferences } from './scripts/order-references.ts';
import { readPreferences, STORAGE_KEY, showPreferences } from './scripts/preferences.ts';

/**
 * A script that shows the reader's choices before the first paint, so that nobody in a dark room
 * gets a white flash. It stands in the page itself: a file would be a request that the first paint
 * waits for. `data-scripts` tells style sheets that scripts run, so that their controls may show.
 */
export const firstPaintScript = compact(`(() => {
  ${readPreferences}
  ${showPreferences}
  const choices = ${JSON.stringify(settingChoices)};
  document.documentElement.dataset.scripts = 'on';
  let text = null;
  try {
    text = localStorage.getItem('${STORAGE_KEY}');
  } catch {}
  showPreferences(readPreferences(text, choices), choices);
})();`);

/** Stands behind a list of references and puts it into the order of the reader's style. */
export const referenceOrderScript = compact(
  `(${orderReferences})(document.currentScript.previousElementSibling);`,
);

/** What the Content-Security-Policy lets run. */
export const inlineScriptHashes = [firstPaintScript, referenceOrderScript].map(
  (script) => `sha256-${createHash('sha256').update(script).digest('base64')}` as const,
);

/** Without indentation and without the room that types have left. */
function compact(script: string): string {
  return script.replace(/\s*\n\s*/g, '\n').replace(/ {2,}/g, ' ');
}
