/** A page that came from the network and is of another build than this worker. */
interface Foreign {
  readonly name: string;
  readonly digest: string;
}

/**
 * Pages, and workers of pages, of another build. Written to a cache, since a service worker is
 * stopped when nobody asks it for anything, and forgets.
 */
export class ForeignClients {
  readonly #cacheName: string;

  constructor(cacheName: string) {
    this.#cacheName = cacheName;
  }

  async add(id: string, page: Foreign): Promise<void> {
    if (id === '') return;
    const cache = await caches.open(this.#cacheName);
    await cache.put(`/client/${id}`, new Response(JSON.stringify(page)));
  }

  async get(id: string): Promise<Foreign | null> {
    if (id === '') return null;
    const found = await (await caches.open(this.#cacheName)).match(`/client/${id}`);
    return found ? ((await found.json()) as Foreign) : null;
  }

  async forget(): Promise<void> {
    await caches.delete(this.#cacheName);
  }
}
