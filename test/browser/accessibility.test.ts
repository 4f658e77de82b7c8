import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { allPages, launchBrowser, openPage } from './browser.ts';

const pages = allPages();
const sampleOf = (kind: string, count: number) =>
  pages.filter((path) => path.startsWith(`/${kind}/`) && path !== `/${kind}/`).slice(0, count);

/** Every kind of page; of the kinds that come by the dozen, some. With EVERY_PAGE=1, every page. */
const kinds = process.env['EVERY_PAGE']
  ? pages
  : [
      '/',
      '/topics/',
      '/references/',
      '/glossary/',
      '/search/',
      '/integrity/',
      '/integrity/rules/',
      '/audit/',
      '/integrity/report/',
      '/about/',
      '/network/',
      '/regulation/',
      '/regulation/purchase-ban/',
      '/figures/',
      '/figures/mapping-2022/',
      '/timeline/',
      '/help/',
      '/notes/',
      '/data/',
      '/offline/',
      '/404.html',
      '/topics/purchase-ban/',
      '/topics/migration-and-prostitution/',
      '/topics/international-migration/',
      ...sampleOf('themes', 1),
      ...sampleOf('references', 2),
      '/references/ratha2020/',
      ...sampleOf('glossary', 1),
      ...sampleOf('integrity/rules', 1),
    ];

const settings = [
  { name: 'wide and light', colorScheme: 'light', width: 1280 },
  { name: 'narrow and light', colorScheme: 'light', width: 360 },
  { name: 'of middle width and dark', colorScheme: 'dark', width: 768 },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('accessibility', () => {
  for (const { name, colorScheme, width } of settings) {
    it(`axe finds nothing, and nothing is wider than the window, ${name}`, async () => {
      const { page } = await openPage(browser, { colorScheme, viewport: { width, height: 900 } });
      const found: string[] = [];
      for (const path of kinds) {
        await page.goto(path);
        found.push(...(await axeFaults(page)).map((fault) => `${path}: ${fault}`));
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        if (overflow > 0) found.push(`${path}: ${overflow} px wider than the window`);
      }
      expect(found).toEqual([]);
    });
  }
});
