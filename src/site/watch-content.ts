import { join } from 'node:path';
import type { Plugin } from 'vite';

/** While somebody writes: what pages know of the content is read anew when a file of it changes. */
export function watchContent(root: string): Plugin {
  const content = join(root, 'content');
  return {
    name: 'kildekart-watch-content',
    configureServer(server) {
      server.watcher.add(content);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(content)) return;
        for (const environment of Object.values(server.environments)) {
          environment.moduleGraph.invalidateAll();
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
