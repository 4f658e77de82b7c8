import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { launchBrowser, openPage } from './browser.ts';

const TOPIC = '/topics/purchase-ban/';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const citations = (page: Page) => page.locator('.prose .citation a.cite-link:visible');
const card = (page: Page) => page.locator('.hover-card:popover-open');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML ?? '');

/** Comes to a link as people do who press Tab. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((link) => {
      const before = document.createElement('button');
      link.before(before);
      before.focus();
      before.addEventListener('blur', () => before.remove());
    });
  await page.keyboard.press('Tab');
}

describe('the card of a citation', () => {
  it('opens for a pointer, lets it in, never covers the citation, moves nothing, and closes', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(TOPIC);
    await page.evaluate(() => document.fonts.ready);
    const link = citations(page).nth(5);
    await link.scrollIntoViewIfNeeded();
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main p, main a.cite-link, main li')]
          .filter((element) => !element.closest('.hover-card'))
          .map((element) => JSON.stringify(element.getBoundingClientRect())),
      );
    const before = await places();
    await link.hover();
    await card(page).waitFor();
    expect(await places()).toEqual(before);
    const item = page.locator(`${await link.getAttribute('href')} .reference`);
    expect(await card(page).locator('.reference').textContent()).toBe(await item.textContent());
    expect(await card(page).locator('.verdict').isVisible()).toBe(true);
    expect(await card(page).textContent()).not.toContain('Down arrow');
    const [above, own] = [await link.boundingBox(), await card(page).boundingBox()];
    expect(above && own && (own.y >= above.y + above.height || own.y + own.height <= above.y)).toBe(
      true,
    );
    await card(page).hover();
    await page.waitForTimeout(500);
    expect(await card(page).isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await card(page).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  it('opens at the focus, and Tab goes from citation to citation past its links', async () => {
    const { page } = await openPage(browser);
    await page.goto(TOPIC);
    await tabTo(page, '.prose .citation a.cite-link:visible');
    for (let stops = 0; stops < 3; ) {
      await page.keyboard.press('Tab');
      const inCard = await card(page).evaluateAll((cards) =>
        cards.some((element) => element.contains(document.activeElement)),
      );
      expect(inCard).toBe(false);
      const isCitation = await page.evaluate(() => document.activeElement?.matches('a.cite-link'));
      if (!isCitation) continue;
      expect(await card(page).isVisible()).toBe(true);
      stops++;
    }
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toMatch(/^#ref-/);
    expect(await card(page).count()).toBe(0);
  });

  it('says which key leads in; Tab goes through its links, Escape and Shift+Tab back', async () => {
    const { page } = await openPage(browser);
    await page.goto(TOPIC);
    const stop = () =>
      page.evaluate(() => {
        const { activeElement: element } = document;
        if (element?.matches('.hover-card')) return 'card';
        if (element?.matches('[aria-expanded=true]')) return 'citation';
        const links = [...document.querySelectorAll('.hover-card:popover-open a')];
        const at = element ? links.indexOf(element) : -1;
        return at === -1 ? 'elsewhere' : at === links.length - 1 ? 'last' : at;
      });
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      return stop();
    };
    await tabTo(page, '.prose .citation a.cite-link:visible');
    expect(await card(page).textContent()).toContain('Down arrow leads into this card');
    const citation = page.locator('.prose a.cite-link[aria-expanded]');
    expect(await citation.getAttribute('aria-description')).toContain('Alt and down arrow');
    expect(await press('ArrowDown')).toBe('card');
    expect(await card(page).textContent()).toMatch(/list below Link to this \w+ Down arrow/);
    expect(await press('Tab')).toBe(0);
    expect(await press('Tab')).toBe(1);
    expect(await press('Shift+Tab', 'Shift+Tab')).toBe('citation');
    expect(await press('ArrowDown', 'Escape')).toBe('elsewhere');
    expect(await card(page).count()).toBe(0);
    const first = await focused(page);
    expect(first).toContain('cite-link');
    // Once closed, the arrow scrolls as it does elsewhere; with Alt it opens the card again.
    expect(await press('ArrowDown')).toBe('elsewhere');
    expect(await press('Alt+ArrowDown')).toBe('card');
    for (let steps = 0; (await stop()) !== 'last' && steps < 20; steps++) await press('Tab');
    expect(await press('Tab')).toBe('citation');
    expect(await focused(page)).not.toBe(first);
    expect(await page.locator('[aria-description]').count()).toBe(0);
  });

  it('opens at the first tap, and the second follows the link', async () => {
    const viewport = { width: 360, height: 700 };
    const { page } = await openPage(browser, { hasTouch: true, isMobile: true, viewport });
    await page.goto(TOPIC);
    const link = citations(page).nth(3);
    await link.tap();
    await card(page).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await link.tap();
    expect(new URL(page.url()).hash).toMatch(/^#ref-/);
    expect(await card(page).count()).toBe(0);
  });

  it('says what is known of a missing work', async () => {
    const { page } = await openPage(browser);
    await page.goto('/topics/international-migration/');
    await page.locator('.prose a.citation-missing:visible').first().hover();
    await card(page).waitFor();
    expect(await card(page).textContent()).toMatch(/reference missing.*About this source/s);
    expect(await card(page).locator('.reference-note').textContent()).not.toBe('');
  });

  it('shows the style that the reader chose', async () => {
    const { page } = await openPage(browser);
    await page.addInitScript(() =>
      localStorage.setItem('kildekart-reading', '{"citationStyle":"vancouver"}'),
    );
    await page.goto(TOPIC);
    const link = citations(page).first();
    expect(await link.textContent()).toMatch(/^\d/);
    await link.hover();
    await card(page).waitFor();
    const number = card(page).locator('.reference > [data-cite-style=vancouver]').first();
    expect(await number.textContent()).toMatch(/^\d+\. /);
  });
});

describe('the card of a term', () => {
  it('gives the definition and leads to the glossary', async () => {
    const { page } = await openPage(browser);
    await page.goto(TOPIC);
    const link = page.locator('.prose a.term-link').first();
    await link.hover();
    await card(page).waitFor();
    const slug = await link.getAttribute('data-term');
    const definition = page.locator(`.terms-on-page [data-slug="${slug}"] dd`);
    expect(await card(page).locator('.reference').textContent()).toBe(
      await definition.textContent(),
    );
    const target = await card(page).locator('a').getAttribute('href');
    expect(new URL(target ?? '', page.url()).pathname).toBe(`/glossary/${slug}/`);
  });
});

describe('an open card', () => {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    it(`has nothing that axe finds, ${colorScheme}, ${width} px wide`, async () => {
      const viewport = { width, height: 800 };
      const { page } = await openPage(browser, { colorScheme, viewport });
      await page.goto(TOPIC);
      for (const selector of ['.prose .citation a.cite-link:visible', '.prose a.term-link']) {
        await tabTo(page, selector);
        expect(await card(page).isVisible()).toBe(true);
        expect(await axeFaults(page, ['.hover-card', '[aria-expanded=true]'])).toEqual([]);
      }
    });
  }
});

describe('references in the margin', () => {
  it('never overlap, in any style, and change with the setting', async () => {
    const { page } = await openPage(browser, { viewport: { width: 1500, height: 900 } });
    await page.goto('/topics/migration-and-prostitution/');
    const notes = page.locator('.margin-reference:visible');
    expect(await notes.count()).toBe(0);
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByLabel('In the margin as well').check();
    for (const style of ['Vancouver', 'Chicago author–date', 'APA']) {
      await page.getByLabel(style, { exact: true }).check();
      await expect.poll(() => notes.count()).toBeGreaterThan(5);
      const boxes = await notes.evaluateAll((found) =>
        found.map((note) => {
          const { top, bottom } = note.getBoundingClientRect();
          return { top, bottom };
        }),
      );
      const overlaps = boxes.filter(({ top }, index) => top < (boxes[index - 1]?.bottom ?? 0));
      expect(overlaps).toEqual([]);
    }
    expect(await page.locator('.margin-references').getAttribute('aria-hidden')).toBe('true');
    const last = await notes.last().boundingBox();
    const list = await page.locator('#references').boundingBox();
    expect(last && list && last.y + last.height <= list.y).toBe(true);
  });
});

describe('the link of a passage to itself', () => {
  it('stands in the cards of its citations, copies its address and says so', async () => {
    const { page, complaints } = await openPage(browser, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(TOPIC);
    expect(await page.getByRole('link', { name: /^Link to this/ }).count()).toBe(0);
    await tabTo(page, '.prose .citation a.cite-link:visible');
    await page.keyboard.press('Alt+ArrowDown');
    await card(page).getByRole('link', { name: 'Link to this paragraph' }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(page.url());
    expect(await page.locator(':target').textContent()).toMatch(/^The offence is/);
    await page.locator(':target').hover();
    await page.locator(':target > .passage-link').click();
    expect(complaints).toEqual([]);
  });
});
