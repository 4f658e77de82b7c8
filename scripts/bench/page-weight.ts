/** What a page of the built site makes a browser load, and whether it moves while it does. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';

export interface PageWeight {
  readonly path: string;
  /** Compressed bytes of all but typefaces. */
  readonly page: number;
  /** Compressed bytes of scripts, those within the page included. */
  readonly script: number;
  /** Bytes of typefaces, which are compressed already. */
  readonly fonts: number;
  /** Cumulative layout shift, without unit. */
  readonly shift: number;
}

/** The limits for a topic page; bytes. */
export const limits = { page: 60_000, script: 15_000, fonts: 80_000, shift: 0 } as const;

const inlineScript = /<script(?![^>]*application\/ld\+json)[^>]*>([^<]*)<\/script>/g;

/**
 * Cumulative layout shift of a page, without unit.
 * @param since what moved before is left out: milliseconds since the page was opened
 */
export function shiftOf(page: Page, since = 0): Promise<number> {
  return page.evaluate(
    (from) =>
      new Promise<number>((done) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (entry.startTime >= from) sum += (entry as { value?: number }).value ?? 0;
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 100);
      }),
    since,
  );
}

/** Loads a page with an empty cache and weighs it after it has come to rest. */
export async function weighPage(browser: Browser, site: string, path: string): Promise<PageWeight> {
  const context = await browser.newContext({
    baseURL: site,
    viewport: { width: 412, height: 823 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  const shift = await shiftOf(page);
  const weight = { path, page: 0, script: 0, fonts: 0, shift };
  for (const response of responses) {
    const body = await response.body().catch(() => Buffer.alloc(0));
    const type = response.request().resourceType();
    if (type === 'font') {
      weight.fonts += body.length;
      continue;
    }
    const compressed = gzipSync(body).length;
    weight.page += compressed;
    if (type === 'script') weight.script += compressed;
    if (type === 'document') {
      const inline = [...body.toString().matchAll(inlineScript)].map(([, text = '']) => text);
      weight.script += inline.join('') === '' ? 0 : gzipSync(inline.join('')).length;
    }
  }
  await context.close();
  return weight;
}
