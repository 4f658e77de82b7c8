import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('the network of citations', () => {
  it('is one stop of the Tab key, explored by arrows, and says what a node is joined to', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto('/network/');
    const stops = page.locator('#network [data-node][tabindex="0"]');
    expect(await stops.count()).toBe(1);
    await stops.focus();
    const first = await page.locator('#network-said').textContent();
    expect(first).toMatch(/claims? on/);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#network-said').textContent()).not.toBe(first);
    expect(await page.locator('#network line.is-marked').count()).toBeGreaterThan(0);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${focused}`);
    expect(complaints).toEqual([]);
  });

  it('tells a finger by a first tap what a shape is joined to, and opens its page by a second', async () => {
    const { page } = await openPage(browser, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    await page.goto('/network/');
    expect(await page.locator('.network-wide').isVisible()).toBe(true);
    const shape = page.locator('#network .network-topic').first();
    await shape.tap();
    expect(await page.locator('#network-said').textContent()).toMatch(/claims? on .* Tap it again/);
    expect(new URL(page.url()).pathname).toBe('/network/');
    const address = await shape.getAttribute('href');
    await shape.tap();
    await page.waitForURL(`**${address}`);
  });

  it('is filtered together with the table that says the same', async () => {
    const { page } = await openPage(browser);
    await page.goto('/network/');
    const works = page.locator('#network .network-source:visible');
    const rows = page.locator('[data-row]:visible');
    const all = await works.count();
    expect(await rows.count()).toBe(all);
    await page.getByLabel('What is known of the work').selectOption('unconfirmed');
    const left = await works.count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    expect(await rows.count()).toBe(left);
  });

  it('is whole without JavaScript: links in the drawing, and the table', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto('/network/');
    expect(await page.locator('#network a[href]').count()).toBeGreaterThan(50);
    expect(await page.locator('[data-row]').count()).toBeGreaterThan(30);
    expect(await page.locator('#network-filters').isVisible()).toBe(false);
  });
});
