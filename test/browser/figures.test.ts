import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('figures', () => {
  it('lead from the sentence to the row and back to the same words', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto('/topics/international-migration/');
    await page.getByRole('link', { name: '84 million in 1970', exact: true }).click();
    await page.waitForURL(/\/figures\/#row-migrants-1970$/);
    const row = page.locator('#row-migrants-1970');
    expect(await row.textContent()).toContain('UN DESA, 2020 (missing from its list)');
    await row
      .getByRole('link', { name: '“84 million in 1970” in International migration' })
      .click();
    await page.waitForURL(/\/topics\/international-migration\/#figure-migrants-1970$/);
    expect(await page.locator(':target').textContent()).toBe('84 million in 1970');
    expect(complaints).toEqual([]);
  });

  it('are filtered by topic, place, year and problem, and the address keeps the choice', async () => {
    const { page } = await openPage(browser);
    await page.goto('/figures/');
    const shown = page.locator('[data-item]:visible');
    const all = await shown.count();
    await page.locator('select[name=place]').selectOption('Norway');
    const ofNorway = await shown.count();
    expect(ofNorway).toBeLessThan(all);
    await page.locator('select[name=problem]').selectOption('contradicted');
    expect(await shown.count()).toBeLessThan(ofNorway);
    expect(await shown.first().textContent()).toContain('Does not fit');
    const address = page.url();
    await page.goto(address);
    expect(await page.getByLabel('Filter the figures').getByRole('status').textContent()).toMatch(
      /^\d of \d+ figures$/,
    );
  });

  it('are all there without JavaScript, charts with their data included', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto('/figures/');
    expect(await page.locator('[data-item]:visible').count()).toBeGreaterThan(80);
    expect(await page.getByLabel('Filter the figures').isVisible()).toBe(false);
    const charts = page.locator('figure.chart');
    expect(await charts.count()).toBe(await page.locator('figure.chart svg[role=img]').count());
    await charts.first().locator('summary').click();
    expect(await charts.first().locator('td').first().isVisible()).toBe(true);
  });

  it('are drawn with letters of one size on a phone and at a desk, and within their chart', async () => {
    for (const width of [320, 1280]) {
      const { page } = await openPage(browser, { viewport: { width, height: 900 } });
      await page.goto('/figures/');
      const wrong = await page.locator('.chart-drawing text').evaluateAll((texts) =>
        texts.flatMap((text) => {
          const svg = text.closest('svg')?.getBoundingClientRect();
          const { left, right } = text.getBoundingClientRect();
          const isSmall = Number.parseFloat(getComputedStyle(text).fontSize) < 12;
          const isOutside = !svg || left < svg.left - 1 || right > svg.right + 1;
          return isSmall || isOutside ? [text.textContent] : [];
        }),
      );
      expect(wrong).toEqual([]);
    }
  });
});

describe('the timeline', () => {
  it('is a list in the order of time that can be filtered by place', async () => {
    const { page } = await openPage(browser);
    await page.goto('/timeline/');
    const dates = await page
      .locator('.timeline-date time:first-child')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates).toEqual(dates.toSorted());
    await page.locator('select[name=place]').selectOption('Sweden');
    const places = await page
      .locator('[data-item]:visible')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-place')));
    expect(new Set(places)).toEqual(new Set(['Sweden']));
  });
});
