import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allPages, launchBrowser, openPage } from './browser.ts';

const pages = allPages();
const sampleOf = (kind: string, count: number) =>
  pages.filter((path) => path.startsWith(`/${kind}/`) && path !== `/${kind}/`).slice(0, count);

/** Every kind of page; of the kinds that come in hundreds, some. */
const kinds = [
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
  '/print/',
  '/data/',
  '/offline/',
  '/404.html',
  ...sampleOf('topics', 100),
  ...sampleOf('themes', 2),
  ...sampleOf('references', 6),
  '/references/ratha2020/',
  ...sampleOf('glossary', 3),
  ...sampleOf('integrity/rules', 3),
];

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const settings = [
  { name: 'wide and light', colorScheme: 'light', width: 1280 },
  { name: 'wide and dark', colorScheme: 'dark', width: 1280 },
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
    // All topics once, and the long page of everything; the other settings look at two topics.
    const chosen =
      name === 'wide and light'
        ? kinds
        : kinds.filter(
            (path) =>
              path !== '/print/' &&
              (!/^\/topics\/./.test(path) || sampleOf('topics', 2).includes(path)),
          );
    it(`axe finds nothing, and nothing is wider than the window, ${name}`, async () => {
      const { page } = await openPage(browser, { colorScheme, viewport: { width, height: 900 } });
      const found: string[] = [];
      for (const path of chosen) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        for (const { id, nodes } of violations) {
          found.push(`${path}: ${id} at ${nodes[0]?.target.join(' ')}`);
        }
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        if (overflow > 0) found.push(`${path}: ${overflow} px wider than the window`);
      }
      expect(found).toEqual([]);
    });
  }
});
