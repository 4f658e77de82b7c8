import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function resultsFor(
  query: string,
): Promise<{ page: Page; links: string[]; complaints: string[] }> {
  const { page, complaints } = await openPage(browser);
  await page.goto(`/search/?${query}`);
  await page.waitForFunction(() =>
    /result|found/i.test(document.querySelector('#search-status')?.textContent ?? ''),
  );
  const links = await page
    .locator('#search-results a')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  return { page, links, complaints };
}

describe('the search', () => {
  it('finds a topic by its words, with the words marked', async () => {
    const { page, links, complaints } = await resultsFor('q=Nordic+model');
    expect(links).toContain('/topics/purchase-ban/');
    expect(await page.locator('#search-results mark').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('finds a reference by an author typed without diacritics', async () => {
    expect((await resultsFor('q=Bjorndahl')).links).toContain('/references/bjorndahl2008/');
    expect((await resultsFor('q=vuolajarvi')).links).toContain('/references/vuolajarvi2019/');
  });

  it('finds the topics that name an author typed without diacritics', async () => {
    expect(
      (await resultsFor('q=vuolajarvi')).links.some((link) => link.startsWith('/topics/')),
    ).toBe(true);
  });

  it('finds a glossary term', async () => {
    expect((await resultsFor('q=debt+bondage')).links).toContain('/glossary/debt-bondage/');
  });

  it('finds pages of no kind of their own: help, themes', async () => {
    expect((await resultsFor('q=ROSA')).links).toContain('/help/');
    expect((await resultsFor('q=regulation+models&kind=Page')).links).toContain(
      '/themes/regulation-models/',
    );
  });

  it('finds just the work that a DOI names', async () => {
    const { links } = await resultsFor('q=10.1177%2F0002716214521562');
    expect(links.filter((link) => link.startsWith('/references/'))).toEqual([
      '/references/weitzer2014/',
    ]);
  });

  it('shows topics, terms and references side by side for a word that all of them have', async () => {
    const { page } = await resultsFor('q=trafficking');
    const headings = await page.locator('#search-results h2').allTextContents();
    expect(headings.map((heading) => heading.replace(/ \(\d+\)/, '')).sort()).toEqual([
      'Glossary',
      'Other pages',
      'References',
      'Topics',
    ]);
  });

  it('narrows by kind and keeps the choice in the address', async () => {
    const { page } = await resultsFor('q=trafficking');
    await page.selectOption('select[name=kind]', 'Term');
    await page.waitForURL(/kind=Term/);
    const headings = page.locator('#search-results h2');
    await expect
      .poll(() => headings.allTextContents())
      .toEqual([expect.stringMatching(/^Glossary \(/)]);
  });

  it('says so and offers a way on when nothing is found', async () => {
    const { page, links } = await resultsFor('q=xyzzyqwertz');
    expect(await page.locator('#search-results').textContent()).toContain('Nothing found');
    expect(links.length).toBeGreaterThan(0);
    const hint = page.locator('#search-results', { hasText: 'Filters may hide' });
    expect(await hint.count()).toBe(0);
    await page.selectOption('select[name=year]', { index: 1 });
    await hint.waitFor();
  });

  it('opens with Control+K and keeps what is typed in the address', async () => {
    const { page } = await openPage(browser);
    await page.goto('/topics/');
    await page.keyboard.press('Control+k');
    await page.waitForURL(/\/search\//);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Palermo');
    await page.waitForURL(/q=Palermo/);
    await page.locator('#search-results a').first().waitFor();
    expect(await page.locator('#search-results').textContent()).toContain('Palermo');
  });

  it('takes markup in a query for text', async () => {
    const { page, complaints } = await resultsFor(
      `q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    );
    expect(await page.locator('#search-results img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
