import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allPages, launchBrowser, openPage, siteAddress } from './browser.ts';

interface Links {
  readonly ids: readonly string[];
  readonly hrefs: readonly string[];
  readonly headings: readonly string[];
  readonly title: string;
}

const pages = allPages();
const collected = new Map<string, Links>();
let browser: Browser;
let complaints: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  const opened = await openPage(browser);
  complaints = opened.complaints;
  for (const path of pages) {
    await opened.page.goto(path, { waitUntil: 'load' });
    collected.set(
      path,
      await opened.page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        hrefs: [...document.querySelectorAll('a[href], link[href]')].map(
          // The property of a link in a drawing is an object.
          (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href,
        ),
        headings: [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => tagName),
        title: document.title,
      })),
    );
  }
}, 400_000);

afterAll(() => browser?.close());

describe('every page of the built site', () => {
  it('is there: topics, references, glossary, rules and the rest', () => {
    for (const kind of ['topics', 'references', 'glossary', 'integrity/rules']) {
      expect(pages.filter((path) => path.startsWith(`/${kind}/`)).length).toBeGreaterThan(5);
    }
    expect(pages).toEqual(
      expect.arrayContaining(['/', '/search/', '/integrity/', '/about/', '/404.html']),
    );
  });

  it('loads without a console error, a failed request or a request to another site', () => {
    expect(complaints).toEqual([]);
  });

  it('has links that lead to a page or file of the site, and to an anchor that is on it', async () => {
    const files = new Map<string, boolean>();
    const exists = async (path: string): Promise<boolean> => {
      const known = files.get(path);
      if (known !== undefined) return known;
      const { ok } = await fetch(siteAddress + path);
      files.set(path, ok);
      return ok;
    };
    const broken: string[] = [];
    for (const [path, { hrefs }] of collected) {
      for (const href of new Set(hrefs)) {
        if (!href.startsWith(siteAddress)) continue;
        const { pathname, hash } = new URL(href);
        const target = collected.get(pathname);
        if (!target && !(await exists(pathname))) broken.push(`${path} → ${pathname}`);
        const id = decodeURIComponent(hash.slice(1));
        if (id && target && !target.ids.includes(id)) broken.push(`${path} → ${pathname}${hash}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('uses each id once, has one first heading and skips no level below it', () => {
    const wrong: string[] = [];
    for (const [path, { ids, headings }] of collected) {
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      if (twice.length > 0) wrong.push(`${path}: id ${twice[0]} twice`);
      const levels = headings.map((name) => Number(name.slice(1)));
      if (levels.filter((level) => level === 1).length !== 1) wrong.push(`${path}: not one h1`);
      if (levels.some((level, index) => level > (levels[index - 1] ?? level) + 1)) {
        wrong.push(`${path}: skips a heading level`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has a title of its own', () => {
    const titles = [...collected.values()].map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
