import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits, type PageWeight, shiftOf, weighPage } from '../../scripts/bench/page-weight.ts';
import { allPages, launchBrowser, openPage, siteAddress } from './browser.ts';

let browser: Browser;
const weights: PageWeight[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
  for (const path of allPages().filter((path) => /^\/topics\/[^/]+\/$/.test(path))) {
    weights.push(await weighPage(browser, siteAddress, path));
  }
}, 300_000);
afterAll(() => browser?.close());

const above = (what: keyof typeof limits) =>
  weights
    .filter((weight) => weight[what] > limits[what])
    .map((weight) => `${weight.path}: ${weight[what]}`);

describe('every topic page', () => {
  it('is found and weighed', () => {
    expect(weights.length).toBeGreaterThan(10);
    expect(weights.every(({ page, fonts }) => page > 1000 && fonts > 1000)).toBe(true);
  });

  it.each([
    ['weighs at most 60 KB compressed, without typefaces', 'page'],
    ['loads at most 15 KB of compressed script', 'script'],
    ['loads at most 80 KB of typefaces', 'fonts'],
    ['never moves while it loads', 'shift'],
  ] as const)('%s', (_, what) => {
    expect(above(what)).toEqual([]);
  });
});

/** Pages with controls that scripts make work. */
const pagesWithControls = [
  '/figures/',
  '/notes/',
  '/timeline/',
  '/integrity/',
  '/network/',
  '/regulation/',
  '/search/',
  '/audit/',
];

describe('a page with controls', () => {
  it('does not move when its scripts come, however late', async () => {
    // A browser counts what moves within the window, so the window holds a whole page.
    const { page } = await openPage(browser, { viewport: { width: 1280, height: 12_000 } });
    let released = Number.POSITIVE_INFINITY;
    await page.route('**/*.js', async (route) => {
      // Typefaces come when they come, and what they move is no matter of scripts.
      const now = await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
        return performance.now();
      });
      released = Math.min(released, now);
      await route.continue();
    });
    const moved: string[] = [];
    for (const path of pagesWithControls) {
      released = Number.POSITIVE_INFINITY;
      await page.goto(path);
      const shift = await shiftOf(page, released);
      if (shift > limits.shift) moved.push(`${path}: ${shift}`);
    }
    expect(moved).toEqual([]);
  });

  it('shows none of them without scripts', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    const shown: string[] = [];
    for (const path of pagesWithControls) {
      await page.goto(path);
      const controls = await page.locator('main form :is(select, button):visible').count();
      // The form for searching can be sent, and the page says what else there is.
      if (controls > (path === '/search/' ? 1 : 0)) shown.push(path);
    }
    expect(shown).toEqual([]);
  });
});
