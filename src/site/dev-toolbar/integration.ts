import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runCheck } from '../../check/run.ts';
import type { CheckResult } from '../../check/types.ts';
import { readProject } from '../../cli/read-project.ts';
import type { SiteSettings } from '../settings.ts';
import { messages } from './messages.ts';
import { findingsOfPage } from './page-findings.ts';

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5"><path d="M3 2h7l3 3v9H3z"/><path d="m5.5 9 2 2 3.5-4"/></svg>';

/** Shows, while somebody writes, what the check finds about the page that is open. */
export function findingsToolbar({ root, base }: SiteSettings): AstroIntegration {
  let checked: CheckResult | null = null;
  return {
    name: 'kildekart-findings',
    hooks: {
      'astro:config:setup': ({ command, addDevToolbarApp }) => {
        if (command !== 'dev') return;
        addDevToolbarApp({
          id: 'kildekart',
          name: 'Findings of this page',
          icon,
          entrypoint: fileURLToPath(new URL('./app.ts', import.meta.url)),
        });
      },
      'astro:server:setup': ({ server, toolbar }) => {
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(join(root, 'content'))) checked = null;
        });
        toolbar.on<{ path: string }>(messages.ask, ({ path }) => {
          checked ??= runCheck(readProject(root));
          const within = path.startsWith(base) ? `/${path.slice(base.length)}` : path;
          const found = findingsOfPage(checked, within, (file) => resolve(root, file));
          toolbar.send(messages.answer, found);
        });
      },
    },
  };
}
