import type { ManifestEntry } from './service-worker-types.ts';

/** The files of one build, by which everything that comes from the network is recognised. */
export class BuildFiles {
  readonly scope: URL;
  readonly entries: readonly ManifestEntry[];
  readonly #digests: ReadonlyMap<string, string>;

  constructor(entries: readonly ManifestEntry[], scope: URL) {
    this.scope = scope;
    this.entries = entries;
    this.#digests = new Map(entries.map(({ url, revision }) => [url, revision ?? '']));
  }

  /** The name of the file behind an address, without query; null when the build has no such file. */
  nameOf(address: string): string | null {
    const url = new URL(address, this.scope);
    if (url.origin !== this.scope.origin || !url.pathname.startsWith(this.scope.pathname)) {
      return null;
    }
    const name = decoded(url.pathname.slice(this.scope.pathname.length)).replace(
      /(^|\/)index\.html$/,
      '$1',
    );
    return [name, `${name}/`].find((one) => this.#digests.has(one || './')) ?? null;
  }

  /** Where the file is kept in a cache: the address that stands for it. */
  addressOf(name: string): string {
    return new URL(name || './', this.scope).href;
  }

  /** Whether these bytes are the file as this build has it. */
  async owns(name: string, bytes: BufferSource): Promise<boolean> {
    const digest = this.#digests.get(name || './');
    return digest !== undefined && digest !== '' && (await digestOf(bytes)).startsWith(digest);
  }

  /** Names of the files for which this holds. */
  namesLike(pattern: RegExp): string[] {
    return this.entries
      .map(({ url }) => (url === './' ? '' : url))
      .filter((url) => pattern.test(url));
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** SHA-256 in base64. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}
