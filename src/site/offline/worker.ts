/**
 * The service worker: what was read can be read again without a network, and no page ever gets a
 * file of another build than its own. A page from the network is recognised by its digest. Is it of
 * another build than this worker, then it is a foreign page: it gets nothing that is kept here.
 */
import { BuildFiles, digestOf } from './build-files.ts';
import { ForeignClients } from './foreign-clients.ts';
import { KeptFiles } from './kept-files.ts';
import type {
  FetchEvent,
  LifeEvent,
  MessageFromPage,
  WorkerScope,
} from './service-worker-types.ts';

declare const self: WorkerScope;
/** Put in when the worker is bundled. */
declare const __BUILD__: string;

/** A page that takes longer than this is read from the device, when it is there. */
const PATIENCE = 4000;

/** Names that hold a digest: equal names are equal files in every build. */
const namedByContent = /^_astro\/|^pagefind\/(?:fragment|index|filter)\/|\.pf_meta$/;

/** What is fetched quietly after a first visit, so that search and topics are there offline. */
const quietly = /^pagefind\/fragment\/|^topics\/|^glossary\/$/;

const files = new BuildFiles(self.__WB_MANIFEST, new URL('./', self.location.href));
const kept = new KeptFiles(files, __BUILD__);
const foreign = new ForeignClients(`kildekart-foreign-${files.scope.pathname}`);

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(activate(event)));
self.addEventListener('fetch', answer);
self.addEventListener('message', (event) => {
  const asked = (event.data ?? {}) as Record<string, unknown>;
  if (typeof asked['visited'] === 'string') event.waitUntil(keepVisited(asked['visited']));
  if (asked['keepAll'] === true) event.waitUntil(keepAll(event));
  if (asked['takeOver'] === true) event.waitUntil(takeOver());
});

function keepAll({ source }: MessageFromPage): Promise<number> {
  const all = files.namesLike(/./).concat('');
  return kept.fetchAll(all, (done) => source?.postMessage({ kept: done, of: all.length }));
}

/** A new build waits until no page of the old one is open. */
async function install(event: LifeEvent): Promise<void> {
  await kept.install(event);
  await takeOver();
}

async function takeOver(): Promise<void> {
  if (await everyOpenPageIsMine()) await self.skipWaiting();
}

async function everyOpenPageIsMine(): Promise<boolean> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const { id } of open) {
    const page = await foreign.get(id);
    const entry = page && files.entries.find(({ url }) => url === (page.name || './'));
    if (!page || !entry?.revision || !page.digest.startsWith(entry.revision)) return false;
  }
  return true;
}

async function activate(event: LifeEvent): Promise<void> {
  await kept.activate(event);
  await foreign.forget();
}

async function keepVisited(address: string): Promise<void> {
  const name = files.nameOf(address);
  if (name !== null) await kept.fetchAll([name]);
  await kept.fetchOnce(files.namesLike(quietly));
}

function answer(event: FetchEvent): void {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(files.scope.href)) return;
  const name = files.nameOf(request.url);
  if (request.mode === 'navigate') event.respondWith(page(event, name));
  else if (name !== null && namedByContent.test(name))
    event.respondWith(sameInEveryBuild(request, name));
  else if (name !== null) event.respondWith(ofThisBuild(event, name));
}

async function page(event: FetchEvent, name: string | null): Promise<Response> {
  const own = name === null ? undefined : await kept.find(name);
  const asked = fetch(event.request).catch(() => null);
  const fresh = await (own ? Promise.race([asked, later(PATIENCE)]) : asked);
  if (fresh === null) {
    return own ?? (await kept.find('offline/')) ?? Response.error();
  }
  // Redirections are followed by the browser, which asks again.
  if (fresh.type === 'opaqueredirect') return fresh;
  // The page for addresses that lead nowhere is a file of the build, too.
  const file = fresh.status === 404 ? '404.html' : name;
  if (file !== null && (await kept.keep(file, fresh.clone()))) return fresh;
  if (file !== null) {
    const digest = await digestOf(await fresh.clone().arrayBuffer());
    await foreign.add(event.resultingClientId, { name: file, digest });
    event.waitUntil(self.registration.update().catch(() => {}));
  }
  return fresh;
}

async function sameInEveryBuild(request: Request, name: string): Promise<Response> {
  const own = await kept.find(name);
  if (own) return own;
  const response = await fetch(request);
  if (response.ok) await kept.keep(name, response.clone());
  return response;
}

async function ofThisBuild(event: FetchEvent, name: string): Promise<Response> {
  const owner = await foreign.get(event.clientId);
  if (owner) {
    // A worker of a foreign page asks for files in its own name.
    if (event.request.destination === 'worker') await foreign.add(event.resultingClientId, owner);
    return fetch(event.request);
  }
  const own = await kept.find(name);
  if (own) return own;
  const response = await fetch(event.request);
  // The server has a newer build than the page that asks: rather no answer than half of each.
  return (await kept.keep(name, response.clone())) ? response : Response.error();
}

function later(milliseconds: number): Promise<null> {
  return new Promise((done) => setTimeout(() => done(null), milliseconds));
}
