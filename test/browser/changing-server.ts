import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A server whose site can be exchanged, as on a new release, and which can be out of reach. */
export class ChangingServer {
  folder: string;
  reachable = true;
  readonly #server: Server;

  /** @param base path below which the site is served, with a slash at both ends */
  constructor(folder: string, base = '/') {
    this.folder = folder;
    this.#server = createServer((request, response) => {
      if (!this.reachable) {
        request.socket.destroy();
        return;
      }
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const isBelow = pathname.startsWith(base);
      const path = join(this.folder, decodeURIComponent(pathname.slice(base.length)));
      const found = [path, join(path, 'index.html')].find(
        (one) => isBelow && existsSync(one) && statSync(one).isFile(),
      );
      const file = found ?? join(this.folder, '404.html');
      response.writeHead(found ? 200 : 404, {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        'Cache-Control': 'no-cache',
      });
      response.end(readFileSync(file));
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
