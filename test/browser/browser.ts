import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { findChromium } from '../../scripts/find-chromium.mjs';

export const siteAddress = inject('siteAddress');
export const dist = resolve(import.meta.dirname, '../../dist');

/** A Chromium that asks nobody outside for anything; as root, as in containers, it needs no sandbox. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      // Nothing is shown, so nothing needs to be drawn as a graphics card would.
      '--disable-gpu',
      '--disable-sync',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** Addresses of all pages of the built site, as paths. */
export function allPages(): string[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter((path) => !path.startsWith('/pagefind/'))
    .sort();
}

interface OpenPage {
  readonly page: Page;
  /** Console errors, exceptions, failed and foreign requests. */
  readonly complaints: string[];
}

/** A page that writes down everything that goes wrong on it. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    baseURL: siteAddress,
    // Only the tests of reading offline want one; it would keep pages from one test for the next.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const blocked = message.text().startsWith('Service Worker registration blocked');
    if (!blocked && (message.type() === 'error' || message.type() === 'warning')) {
      complaints.push(`${page.url()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Leaving a page before its icon has come is no fault of the page.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${page.url()}: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(siteAddress) && !url.startsWith('data:')) {
      complaints.push(`${page.url()}: asks ${url}, which is not this site`);
    }
  });
  return { page, complaints };
}
