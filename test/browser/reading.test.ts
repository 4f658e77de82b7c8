import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allPages, launchBrowser, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const missing = {
  ratha2020: '/topics/international-migration/',
  statisticsnorway2021: '/topics/immigration-into-norway/',
};

for (const javaScriptEnabled of [true, false]) {
  describe(`reading ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    it('shows a marker where a reference is missing, and leads to what is known', async () => {
      const { page } = await openPage(browser, { javaScriptEnabled });
      for (const [key, path] of Object.entries(missing)) {
        await page.goto(path);
        const marker = page.locator('.prose a.citation-missing', { hasText: key }).first();
        expect(await marker.isVisible()).toBe(true);
        expect(await marker.textContent()).toContain('reference missing');
        await marker.click();
        expect(new URL(page.url()).pathname).toBe('/integrity/');
        // The page may still be on its way.
        await page.locator(`#missing-${key}`).waitFor();
      }
    });

    it('leads from a citation to the reference list and back to the place', async () => {
      const { page } = await openPage(browser, { javaScriptEnabled });
      await page.goto('/topics/purchase-ban/');
      const citation = page.locator('.prose .citation a', { hasText: 'Vuolajärvi' }).first();
      await citation.click();
      expect(new URL(page.url()).hash).toBe('#ref-vuolajarvi2019');
      const back = page.locator('#ref-vuolajarvi2019 .backlinks a').first();
      await back.click();
      const { hash } = new URL(page.url());
      expect(hash).toMatch(/^#cite-\d+$/);
      expect(await page.locator(`.prose ${hash}`).textContent()).toContain('Vuolajärvi');
    });

    it('shows where a work is cited, with the sentence', async () => {
      const { page } = await openPage(browser, { javaScriptEnabled });
      await page.goto('/references/vuolajarvi2019/');
      const contexts = page.locator('.contexts li');
      expect(await contexts.count()).toBeGreaterThan(10);
      expect(await contexts.first().locator('mark').textContent()).toMatch(/2019/);
    });

    it('lists every reference', async () => {
      const { page } = await openPage(browser, { javaScriptEnabled });
      await page.goto('/references/');
      const pages = allPages().filter((path) => /^\/references\/./.test(path));
      expect(await page.locator('#reference-list > li:visible').count()).toBe(pages.length);
    });
  });
}

describe('the list of references', () => {
  it('filters and sorts, and keeps the choice in the address', async () => {
    const { page } = await openPage(browser);
    await page.goto('/references/');
    const visible = page.locator('#reference-list > li:visible');
    const all = await visible.count();
    await page.selectOption('select[name=verdict]', 'missing');
    await page.waitForURL(/verdict=missing/);
    expect(await visible.count()).toBe(8);
    await page.selectOption('select[name=verdict]', '');
    await page.selectOption('select[name=sort]', 'newest');
    const years = await visible.evaluateAll((items) =>
      items
        .map((item) => Number((item as HTMLElement).dataset['year']))
        .filter((year) => !Number.isNaN(year)),
    );
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(await visible.count()).toBe(all);
    await page.fill('input[name=q]', 'Bjorndahl');
    await expect.poll(() => visible.count()).toBe(1);
  });

  it('shows everything again when the filters are cleared, and leaves the focus in the form', async () => {
    const { page } = await openPage(browser);
    await page.goto('/references/');
    const visible = page.locator('#reference-list > li:visible');
    const all = await visible.count();
    const clear = page.getByRole('button', { name: 'Clear all' });
    expect(await clear.isVisible()).toBe(false);
    await page.goto('/references/?verdict=missing&sort=newest');
    await clear.click();
    await expect.poll(() => visible.count()).toBe(all);
    expect(new URL(page.url()).search).toBe('');
    expect(await clear.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  });
});

describe('a topic page', () => {
  it('can be reached and left with the keyboard alone', async () => {
    const { page } = await openPage(browser);
    await page.goto('/topics/full-ban/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});
