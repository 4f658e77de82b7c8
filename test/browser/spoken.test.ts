import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';

/**
 * What a screen reader said twice or to no purpose when the site was listened to, held through the
 * accessibility tree that Chromium gives screen readers.
 */
let browser: Browser;
let page: Page;
let session: CDPSession;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ page } = await openPage(browser));
  session = await page.context().newCDPSession(page);
});
afterAll(() => browser?.close());

interface Spoken {
  readonly role: string;
  readonly name: string;
}

/** Roles and names of everything on a page, in the order of reading. */
async function spoken(path: string): Promise<Spoken[]> {
  await page.goto(path);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
}

describe('what a screen reader says', () => {
  it('tells of a chart in words that its heading has not said', async () => {
    const nodes = await spoken('/figures/');
    const titles = nodes.filter(({ role }) => role === 'heading').map(({ name }) => name);
    const charts = nodes.filter(
      ({ role, name }) => role === 'image' && / chart\. |Bar /.test(name),
    );
    expect(charts.length).toBeGreaterThan(5);
    expect(charts.filter(({ name }) => titles.some((title) => name.startsWith(title)))).toEqual([]);
    const figures = nodes.filter(({ role }) => role === 'figure').map(({ name }) => name);
    expect(figures.filter((name) => titles.includes(name))).toEqual([]);
  });

  it('names on the map the countries of which there is something to say', async () => {
    const nodes = await spoken('/regulation/');
    const names = nodes.map(({ name }) => name);
    expect(names.filter((name) => name.endsWith(': not mentioned'))).toEqual([]);
    expect(names.some((name) => name.startsWith('Belgium: partial ban'))).toBe(true);
  });

  it('offers as landmarks what finds the way, and not each part that has a heading', async () => {
    for (const path of ['/topics/purchase-ban/', '/figures/', '/integrity/', '/']) {
      const regions = (await spoken(path)).filter(({ role }) => role === 'region');
      expect(regions.map(({ name }) => name).slice(2), path).toEqual([]);
    }
  });

  it('counts one work as one, and keeps the end of a sentence from what stands behind', async () => {
    const drawn = await spoken('/network/');
    expect(drawn.filter(({ name }) => /\b1 works\b/.test(name))).toEqual([]);
    await page.goto('/references/undesa2020/');
    const places = await page.locator('.contexts li').allTextContents();
    expect(places.length).toBeGreaterThan(5);
    expect(places.filter((text) => /[.:]Under/.test(text))).toEqual([]);
  });

  it('is no link to each paragraph and no empty message beside each button', async () => {
    const nodes = await spoken('/topics/purchase-ban/');
    expect(nodes.filter(({ name }) => name.startsWith('Link to this'))).toEqual([]);
    // One tells that an address was copied.
    expect(nodes.filter(({ role }) => role === 'status').length).toBe(1);
  });
});
