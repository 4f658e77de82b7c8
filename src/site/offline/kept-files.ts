import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { BuildFiles } from './build-files.ts';
import type { LifeEvent } from './service-worker-types.ts';

const prefix = 'kildekart-';

/**
 * What is kept on the device. Files that every page needs come when the worker is installed, all of
 * them or the worker is not installed; the others as they are read. Nothing is kept that is not,
 * byte for byte, a file of this build.
 */
export class KeptFiles {
  readonly #files: BuildFiles;
  readonly #shell: PrecacheController;
  /** Named after the build, so that no other build ever reads it. */
  readonly #pages: string;
  readonly #scope: string;
  /** Notes among the kept files: what a reader had of an older build, and that all was fetched. */
  readonly #wanted: string;
  readonly #fetched: string;

  constructor(files: BuildFiles, build: string) {
    this.#files = files;
    this.#scope = files.scope.pathname;
    this.#wanted = `${this.#scope}~wanted`;
    this.#fetched = `${this.#scope}~fetched`;
    this.#pages = `${prefix}pages-${build}-${this.#scope}`;
    this.#shell = new PrecacheController({ cacheName: `${prefix}shell-${this.#scope}` });
    this.#shell.addToCacheList(
      files.entries.flatMap(({ url, revision, integrity }) =>
        integrity === undefined ? [] : [{ url, revision: revision ?? null, integrity }],
      ),
    );
  }

  /** Fetches the shell. Fails when a file is missing or of another build. */
  install(event: LifeEvent): Promise<unknown> {
    return this.#shell.install(event);
  }

  /** Drops what older builds kept; files that did not change are taken over, the others noted. */
  async activate(event: LifeEvent): Promise<void> {
    const older = (await caches.keys()).filter(
      (name) =>
        name.startsWith(`${prefix}pages-`) &&
        name.endsWith(`-${this.#scope}`) &&
        name !== this.#pages,
    );
    for (const name of older) {
      await this.#takeOver(name);
      await caches.delete(name);
    }
    await this.#shell.activate(event);
  }

  async #takeOver(cacheName: string): Promise<void> {
    const cache = await caches.open(cacheName);
    const changed: string[] = [];
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      const name = this.#files.nameOf(request.url);
      if (!response || name === null) continue;
      if (!(await this.keep(name, response))) changed.push(name);
    }
    const pages = await caches.open(this.#pages);
    await pages.put(this.#wanted, new Response(JSON.stringify(changed)));
  }

  async find(name: string): Promise<Response | undefined> {
    const shell = await this.#shell.matchPrecache(this.#files.addressOf(name));
    return shell ?? (await caches.open(this.#pages)).match(this.#files.addressOf(name));
  }

  /** Keeps a response when it is a file of this build, and says whether it is. */
  async keep(name: string, response: Response): Promise<boolean> {
    const kept = response.clone();
    const owned = await this.#files.owns(name, await response.arrayBuffer());
    if (owned) await (await caches.open(this.#pages)).put(this.#files.addressOf(name), kept);
    return owned;
  }

  /** Fetches and keeps files once in the life of a build, and those that the reader had of an older one. */
  async fetchOnce(names: readonly string[]): Promise<void> {
    const cache = await caches.open(this.#pages);
    if (await cache.match(this.#fetched)) return;
    const wanted = ((await (await cache.match(this.#wanted))?.json()) ?? []) as string[];
    const all = [...new Set([...names, ...wanted])];
    if ((await this.fetchAll(all)) === all.length) await cache.put(this.#fetched, new Response());
  }

  /** Fetches and keeps files that are not kept yet, some at a time; says how many are kept at last. */
  async fetchAll(
    names: readonly string[],
    said: (done: number) => void = () => {},
  ): Promise<number> {
    const waiting = [...names];
    let kept = 0;
    const work = async () => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        if (await this.#have(name)) kept += 1;
        said(kept);
      }
    };
    await Promise.all([work(), work(), work(), work()]);
    return kept;
  }

  async #have(name: string): Promise<boolean> {
    if (await this.find(name)) return true;
    try {
      const response = await fetch(this.#files.addressOf(name), { cache: 'no-cache' });
      return response.ok && !response.redirected && (await this.keep(name, response));
    } catch {
      return false;
    }
  }
}
