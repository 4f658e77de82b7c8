import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('the findings on the page about integrity', () => {
  it('are filtered by fault and by words, and the address keeps the choice', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto('/integrity/');
    const shown = page.locator('#findings [data-item]:not([hidden])');
    const all = await shown.count();
    const form = page.getByRole('form', { name: 'Filter the findings' });
    await form.getByLabel('Fault').selectOption('no-undefined-citation');
    const chosen = await shown.count();
    expect(chosen).toBeGreaterThan(0);
    expect(chosen).toBeLessThan(all);
    expect(await form.getByRole('status').textContent()).toBe(`${chosen} of ${all} findings`);
    expect(await shown.first().isVisible()).toBe(true);

    await form.getByLabel('Words').fill('no such words anywhere');
    expect(await form.getByRole('status').textContent()).toBe(`None of ${all} findings`);

    await page.goto('/integrity/?rule=no-undefined-citation');
    expect(await shown.count()).toBe(chosen);
    await form.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => shown.count()).toBe(all);
    expect(complaints).toEqual([]);
  });

  it('are all there without JavaScript, and no control that would do nothing', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto('/integrity/');
    expect(await page.locator('#findings [data-item]').count()).toBeGreaterThan(10);
    expect(await page.locator('#findings form').isVisible()).toBe(false);
  });
});
