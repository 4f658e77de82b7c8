// biome-ignore-all lint/performance/useDomNodeTextContent: what is asked for is the text that shows.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { launchBrowser, openPage } from './browser.ts';

const topic = '/topics/migration-and-trafficking-in-norway/';
const narrow = { viewport: { width: 360, height: 640 } };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const openPanel = (page: Page) => page.getByRole('button', { name: 'Reading settings' }).click();
const choose = (page: Page, name: string) => page.getByRole('radio', { name }).check();
const chosen = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset }));

/** The numbers that the entries of the list show, from top to bottom. */
const shownNumbers = (page: Page) =>
  page.locator('.reference-list .reference').evaluateAll((entries) =>
    entries
      .map((entry) => /^\d+(?=\.)/.exec((entry as HTMLElement).innerText.trim())?.[0])
      .filter((number) => number !== undefined)
      .map(Number),
  );
const firstCited = (page: Page) =>
  page.locator('.prose .citation').evaluateAll((citations) => {
    const text = citations.map((citation) => (citation as HTMLElement).innerText).join(' ');
    return [...new Set(text.match(/(?<=[[,])\d+/g) ?? [])].map(Number);
  });

describe('reading settings', () => {
  it('are in force in every frame that is painted, and remembered', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(topic);
    await openPanel(page);
    await choose(page, 'Dark');
    await choose(page, 'Vancouver');
    await page.addInitScript(() => {
      const frames: string[] = [];
      Object.assign(window, { frames_: frames });
      const look = () => {
        if (document.body) {
          const { colorScheme, citationStyle } = document.documentElement.dataset;
          frames.push(`${colorScheme} ${citationStyle}`);
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.reload();
    const frames = await page.evaluate(() => Reflect.get(window, 'frames_') as string[]);
    expect([...new Set(frames)]).toEqual(['dark vancouver']);
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe('rgb(20, 23, 26)');
    await openPanel(page);
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Reset all' }).click();
    expect(await background()).toBe('rgb(252, 251, 248)');
    expect(complaints).toEqual([]);
  });

  it('can be made with the keyboard alone, and give the focus back', async () => {
    const { page } = await openPage(browser, narrow);
    await page.goto('/about/');
    const button = page.getByRole('button', { name: 'Reading settings' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toMatchObject({ colorScheme: 'dark' });
    await page.keyboard.press('Escape');
    expect(await page.getByRole('radio', { name: 'Dark' }).isVisible()).toBe(false);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('follow a choice made in another tab', async () => {
    const { page } = await openPage(browser);
    const other = await page.context().newPage();
    await page.goto('/about/');
    await other.goto('/about/');
    await openPanel(other);
    await choose(other, 'Harvard');
    await expect.poll(() => chosen(page)).toMatchObject({ citationStyle: 'harvard' });
  });

  it('hold for the page where a browser keeps nothing', async () => {
    const { page, complaints } = await openPage(browser);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Storage is switched off.', 'SecurityError');
        },
      });
    });
    await page.goto('/about/');
    await openPanel(page);
    await choose(page, 'Dark');
    expect(await chosen(page)).toMatchObject({ colorScheme: 'dark' });
    expect(complaints).toEqual([]);
  });

  it('number the works of a page in the order in which they are cited, text and list alike', async () => {
    const { page } = await openPage(browser);
    await page.goto(topic);
    const alphabetical = await page.locator('.reference-list').innerText();
    await openPanel(page);
    await choose(page, 'Vancouver');
    const numbers = await shownNumbers(page);
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(await firstCited(page)).toEqual(numbers);
    await choose(page, 'APA på norsk');
    expect(await page.locator('.reference-list').innerText()).toMatch(/& .*\(Red\.\)|\(s\. \d/);
    await page.getByRole('radio', { name: 'APA', exact: true }).check();
    expect(await page.locator('.reference-list').innerText()).toBe(alphabetical);
  });

  it('let the largest text stand on pages with wide tables, which scroll by themselves', async () => {
    const { page } = await openPage(browser, narrow);
    await page.goto(topic);
    await openPanel(page);
    await choose(page, 'Largest');
    for (const path of ['/topics/regulation-of-prostitution/', '/print/', '/figures/']) {
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBe(narrow.viewport.width);
    }
  });

  it('let the largest text stand without sideways scrolling, and axe finds nothing', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await openPage(browser, { ...narrow, colorScheme });
      // The dark one on a short page: axe takes its time.
      await page.goto(colorScheme === 'dark' ? '/glossary/debt-bondage/' : topic);
      await openPanel(page);
      await choose(page, 'Largest');
      await choose(page, 'Vancouver');
      expect(await axeFaults(page)).toEqual([]);
      if (colorScheme === 'dark') continue;
      for (const path of [
        topic,
        '/',
        '/references/',
        '/references/altay2021/',
        '/timeline/',
        '/search/',
      ]) {
        await page.goto(path);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(`${path} ${wider}`).toBe(`${path} 0`);
      }
    }
  });
});

describe('without JavaScript', () => {
  it('pages are in the usual style, and offer no settings that would do nothing', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(topic);
    expect(await page.getByRole('button', { name: 'Reading settings' }).isVisible()).toBe(false);
    const first = page.locator('.prose .citation').first();
    expect(await first.innerText()).toContain('(Aarebrot & Jakobsen, 2019');
    expect(await page.getByRole('heading', { name: 'Cite this page' }).isVisible()).toBe(true);
  });
});

describe('“Cite this page”', () => {
  it('copies the reference in the style that shows, and downloads what reference managers read', async () => {
    const { page } = await openPage(browser, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto('/glossary/debt-bondage/');
    await openPanel(page);
    await choose(page, 'APA på norsk');
    await page.keyboard.press('Escape');
    const block = page.locator('.cite-page');
    await block.getByRole('button', { name: 'Copy reference' }).click();
    await block.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Debt bondage \(term\)\. \(\d{4}, \d+\. \p{L}+\)\. Kildekart\./u);
    await block.getByText('RIS', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      block.getByRole('button', { name: /Download .*\.ris/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('kildekart-glossary-debt-bondage.ris');
  });
});
