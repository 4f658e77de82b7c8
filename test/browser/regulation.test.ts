import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const shownCountries = (page: Page) =>
  page.locator('#regulation-table tbody tr:not([hidden]) th').allTextContents();

describe('the comparison of regulation models', () => {
  it('answers on the page itself who bans the purchase of sex, since when, and who says so', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto('/regulation/#purchase-of-sex');
    const short = await page.locator('.in-short').textContent();
    expect(short).toMatch(/Ban on buying sex:\s+Sweden\s+\(1999\),\s+Norway\s+\(2009\)/);
    const row = page.locator('.answer tr', { hasText: 'Norway' });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/2009 \(report, p\.\s46\).*1 January 2009.*Farley/s);
  });

  it('is complete without scripts, and shows no controls that need them', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto('/regulation/');
    expect((await shownCountries(page)).length).toBe(45);
    expect(await page.locator('form[data-filters]').isVisible()).toBe(false);
    expect(await page.locator('button.sort').count()).toBe(0);
    expect(await page.locator('.map a[href="#country-no"] path').isVisible()).toBe(true);
  });

  it('filters by model and by act, says how many rows are left, and keeps it in the address', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto('/regulation/');
    await page.locator('select[name=model]').selectOption('purchase-ban');
    await page.locator('select[name=act]').selectOption('selling:not-punished');
    expect((await shownCountries(page)).map((name) => name.trim())).toEqual(['Sweden']);
    expect(await page.locator('form [role=status]').textContent()).toBe('1 of 45 rows');
    expect(page.url()).toContain('?model=purchase-ban&act=selling%3Anot-punished');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.locator('form [role=status]', { hasText: /^45 rows$/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('sorts by a column both ways, what is not said last either way', async () => {
    const { page } = await openPage(browser);
    await page.goto('/regulation/');
    const head = page.getByRole('columnheader', { name: 'Year' });
    const years = () => page.locator('#regulation-table td[data-label=Year]').allTextContents();
    await head.getByRole('button').click();
    expect((await years())[0]?.trim()).toBe('1999');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    expect((await years())[0]?.trim()).not.toBe('1999');
    expect((await years()).at(-1)?.trim()).toBe('Not said');
  });

  it('leads by keyboard from a country on the map to its rows, also those that a filter hides', async () => {
    const { page } = await openPage(browser);
    await page.goto('/regulation/?model=registration');
    const germany = page.locator('.map a[href="#country-de"]');
    expect(await germany.getAttribute('aria-label')).toBe('Germany: registration, 1 row');
    await page.locator('.skip-map').focus();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('href')).toBe('#country-be');
    await page.keyboard.press('Tab');
    expect(await page.locator('#map-name').textContent()).toContain('Bulgaria: partial ban');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#country-bg$/);
    await page.locator('#country-bg').waitFor({ state: 'visible' });
  });
});
