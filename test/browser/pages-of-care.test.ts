import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The help page, opened from home, where the world outside answers with an empty page. */
async function openHelp(javaScriptEnabled: boolean): Promise<{ page: Page; asked: string[] }> {
  const { page } = await openPage(browser, { javaScriptEnabled });
  const asked: string[] = [];
  await page.route(/^https:/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
  });
  await page.goto('/');
  await page.locator('.site-footer .help-link a').click();
  await page.waitForURL(/\/help\/$/);
  return { page, asked };
}

describe('the help page', () => {
  it('is left by a click for a page that takes its place in the history', async () => {
    const { page, asked } = await openHelp(true);
    expect(asked).toEqual([]);
    await page.locator('[data-leave]').click();
    await page.waitForURL(/^https:/);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('is left by Shift three times in a row, says so, and not by capital letters', async () => {
    const { page } = await openHelp(true);
    const status = page.locator('[data-leave-status]');
    for (const key of ['Shift', 'Shift', 'A', 'Shift', 'Escape']) await page.keyboard.press(key);
    expect(await status.textContent()).toBe('');
    expect(new URL(page.url()).pathname).toBe('/help/');
    await page.keyboard.press('Shift');
    expect(await status.textContent()).toContain('twice more');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.waitForURL(/^https:/);
  });

  it('is left without JavaScript too, and promises nothing that needs it', async () => {
    const { page } = await openHelp(false);
    expect(await page.locator('[data-leave-hint]').isVisible()).toBe(false);
    await page.locator('[data-leave]').click();
    await page.waitForURL(/^https:/);
  });
});

describe('the page of editors’ notes', () => {
  it('unfolds without JavaScript where a number of its table leads, and prints every note', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto('/notes/');
    const notes = page.locator('.note-item:visible');
    expect(await notes.count()).toBe(0);
    const number = page.locator('.note-table tbody td a').first();
    const counted = Number(await number.textContent());
    await number.click();
    const place = page.locator(':target');
    await place.waitFor();
    expect(await place.locator('..').locator('.note-item:visible').count()).toBe(counted);

    await page.emulateMedia({ media: 'print' });
    const printed = await notes.count();
    expect(printed).toBeGreaterThan(100);
    expect(await page.locator('.page-head .lede').textContent()).toContain(`${printed} notes`);
    const byKind = await page.locator('.note-table tfoot td').allTextContents();
    expect(
      byKind
        .map(Number)
        .slice(0, -1)
        .reduce((sum, count) => sum + count, 0),
    ).toBe(printed);
  });

  it('leads from a topic to its notes, and from a note to its place', async () => {
    const { page } = await openPage(browser);
    await page.goto('/topics/purchase-ban/');
    const counted = await page.locator('.page-head a[href="#note-1"]').textContent();
    await page.getByRole('link', { name: 'All editors’ notes of this topic' }).click();
    await page.waitForURL(/\/notes\/\?page=/);
    const visible = page.locator('.note-item:visible');
    await expect.poll(() => visible.count()).toBe(Number.parseInt(counted ?? '', 10));
    expect(await page.locator('form [role=status]').textContent()).toMatch(/^\d+ of \d+ notes$/);
    const words = await visible.last().locator('.editors-note p').first().textContent();
    await visible.last().locator('.note-place').click();
    await page.waitForURL(/\/topics\/purchase-ban\/#note-\d+$/);
    const note = page.locator(new URL(page.url()).hash);
    // Behind its first words a citation may follow, which there is in several styles.
    expect(await note.textContent()).toContain(words?.slice(0, 15));
  });
});

describe('printed pages', () => {
  it('have the addresses of their references, and nothing that only works on a screen', async () => {
    const { page } = await openPage(browser);
    await page.emulateMedia({ media: 'print' });
    await page.goto('/topics/purchase-ban/');
    for (const selector of ['.site-header', '.toc', '.pager', '.site-map', '.backlinks']) {
      expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
    }
    const references = await page.locator('.reference-list').textContent();
    expect(references).toContain('https://doi.org/10.1007/s13178-018-0338-9');
  });

  it('hold everything on one page, in which every topic has its place', async () => {
    const { page } = await openPage(browser);
    await page.goto('/topics/');
    const topics = await page.locator('.card h3 a').allTextContents();
    await page.goto('/print/');
    const contents = await page.locator('.contents').textContent();
    expect(topics.filter((title) => !contents?.includes(title))).toEqual([]);
    expect(await page.locator('.whole h3[id^="topics-"]').count()).toBe(topics.length);
  });
});
