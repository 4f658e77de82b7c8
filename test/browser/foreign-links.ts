import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What an HTML page links to or loads, and what can be linked to in it. */
export interface LinkedPage {
  readonly path: string;
  readonly links: readonly string[];
  readonly ids: readonly string[];
}

/** Reads a page as a browser does: every attribute that holds an address, wherever it stands. */
export function readPage(page: Page, path: string, html: string): Promise<LinkedPage> {
  return page.evaluate(
    ([path, html]) => {
      const read = new DOMParser().parseFromString(html, 'text/html');
      // A template keeps what scripts show in a document of its own.
      const parts = [read, ...[...read.querySelectorAll('template')].map(({ content }) => content)];
      const all = parts.flatMap((part) => [...part.querySelectorAll('*')]);
      const links = all.flatMap((element) =>
        [...element.attributes].flatMap(({ name, value }) => {
          const isAddress =
            /^(?:href|src|action|poster|data-pagefind|data-.*(?:base|own|href|url|references))$/;
          const isWhole = value.startsWith('/') || /^https?:\/\//.test(value);
          return isAddress.test(name) || isWhole ? [value] : [];
        }),
      );
      return { path, links, ids: all.map(({ id }) => id).filter((id) => id !== '') };
    },
    [path, html] as const,
  );
}

/** Every text in a JSON document that may be an address. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** Where an address leads, by the address of the site; null when it leads out of it. */
export function pathOf(link: string, from: string, site: string): string | null {
  const { origin, pathname, hash } = new URL(link, new URL(from, site));
  return origin === new URL(site).origin ? pathname + hash : null;
}

/** The file that a server of the folder gives for a path below the base; null when there is none. */
export function fileAt(folder: string, base: string, pathname: string): string | null {
  if (!pathname.startsWith(base)) return null;
  const path = join(folder, decodeURIComponent(pathname.slice(base.length)));
  const found = pathname.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(found) && statSync(found).isFile() ? found : null;
}

export const readText = (folder: string, file: string): string =>
  readFileSync(join(folder, file), 'utf8');
