/** The parts of a service worker's world that this one uses; the library of the DOM has no types for them. */
export interface WorkerScope {
  readonly __WB_MANIFEST: readonly ManifestEntry[];
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: {
      type: 'window';
      includeUncontrolled: boolean;
    }): Promise<readonly { readonly id: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageFromPage) => void): void;
}

export interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LifeEvent {
  readonly request: Request;
  /** Who asks; empty when a page is asked for. */
  readonly clientId: string;
  /** The page or worker that will come of it. */
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

export interface MessageFromPage extends LifeEvent {
  readonly data: unknown;
  readonly source: { postMessage(message: unknown): void } | null;
}

/** A file of the build, as the command that builds the site lists it. */
export interface ManifestEntry {
  /** Relative to the service worker; pages end in a slash. */
  readonly url: string;
  /** SHA-256 in base64, whole or its beginning. */
  readonly revision: string | null;
  /** Present on files that are fetched when the worker is installed. */
  readonly integrity?: string;
}
