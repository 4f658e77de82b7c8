import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const packageRoot = resolve(import.meta.dirname, '../..');
const source = join(packageRoot, 'src/site/offline/worker.ts');

/** Files by which the worker recognises its build. Downloads and drawings are read on line. */
const files = [
  '**/*.html',
  '_astro/**',
  'icon.svg',
  'manifest.webmanifest',
  'pagefind/{pagefind.js,pagefind-worker.js,pagefind-entry.json,*.pagefind,*.pf_meta}',
  'pagefind/{fragment,index,filter}/**',
  '**/*.json',
];
const downloads = ['api/**', 'references.json', 'references/**/*.json', 'pagefind/**/*.html'];

/** What every page needs, or search: fetched when the worker is installed. */
const shell =
  /^(?:\.\/|offline\/|search\/.*|icon\.svg|_astro\/.*\.(?:css|js|woff2)|pagefind\/(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|index\/.*|filter\/.*|.*\.pf_meta))$/;

/** Enough of a digest to tell files of two builds apart. */
const DIGEST_LENGTH = 16;

const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('base64');

/**
 * Writes `sw.js` into the built site: the worker in one file, with the digests of all files that it
 * may keep. Equal sites get equal workers, and one changed file makes another build.
 * @param folder absolute path of the built site, search index included
 * @returns how many files the worker knows
 * @throws {Error} in the words of Vite or Workbox, when the worker cannot be bundled or written
 */
export async function writeServiceWorker(folder: string): Promise<number> {
  const { getManifest } = await import('workbox-build');
  const { manifestEntries } = await getManifest({
    globDirectory: folder,
    globPatterns: files,
    globIgnores: downloads,
    maximumFileSizeToCacheInBytes: 50_000_000,
  });
  const entries = manifestEntries
    .map(({ url }) => {
      const digest = sha256(readFileSync(join(folder, url)));
      const name = url.replace(/(^|\/)index\.html$/, '$1') || './';
      const entry = { url: name, revision: digest.slice(0, DIGEST_LENGTH) };
      return shell.test(name) ? { ...entry, integrity: `sha256-${digest}` } : entry;
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const manifest = JSON.stringify(entries);
  const worker = await bundle(sha256(manifest).replace(/[+/=]/g, '').slice(0, 12));
  writeFileSync(
    join(folder, 'sw.js'),
    worker.replace('self.__WB_MANIFEST', () => manifest),
  );
  return entries.length;
}

async function bundle(build: string): Promise<string> {
  const vite = await import('vite');
  const built = await vite.build({
    configFile: false,
    root: packageRoot,
    logLevel: 'warn',
    publicDir: false,
    define: { __BUILD__: JSON.stringify(build), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: source, formats: ['iife'], name: 'kildekart', fileName: () => 'sw.js' },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The service worker came to nothing.');
  return chunk.code;
}
