import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = resolve(import.meta.dirname, '../../dist');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const alreadyCompressed = new Set(['.woff2', '.png']);

/** Serves the built site as hosts of static sites do: compressed, and hashed files kept for long. */
export async function serveCompressed(): Promise<{ address: string; close: () => Promise<void> }> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error('There is no built site in dist/: run "npm run build" first.');
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const asked = resolve(join(dist, decodeURIComponent(pathname)));
    const isWithin = asked === dist || asked.startsWith(dist + sep);
    const found = isWithin ? fileAt(asked) : null;
    const file = found ?? join(dist, '404.html');
    const extension = extname(file);
    const body = readFileSync(file);
    const packed = !alreadyCompressed.has(extension);
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extension] ?? 'application/octet-stream',
      'cache-control': file.includes(`${sep}_astro${sep}`)
        ? 'max-age=31536000, immutable'
        : 'no-cache',
      ...(packed && { 'content-encoding': 'gzip' }),
    });
    response.end(packed ? gzipSync(body) : body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function fileAt(path: string): string | null {
  if (!existsSync(path)) return null;
  if (!statSync(path).isDirectory()) return path;
  const index = join(path, 'index.html');
  return existsSync(index) ? index : null;
}
