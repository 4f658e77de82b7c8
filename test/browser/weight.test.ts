import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits, type PageWeight, weighPage } from '../../scripts/bench/page-weight.ts';
import { allPages, launchBrowser, siteAddress } from './browser.ts';

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
