import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { ChangingServer } from './changing-server.ts';
import { fileAt, type LinkedPage, pathOf, readPage, readText, textsOf } from './foreign-links.ts';

const root = resolve(import.meta.dirname, '../..');
const base = '/some/path/';
const site = 'https://example.org';
const place = mkdtempSync(join(tmpdir(), 'kildekart-foreign-'));
const folder = join(place, 'site');

let browser: Browser;
let pages: readonly LinkedPage[];
let said: string;

/** The site of another review, which has nothing but topics, is served below a path. */
beforeAll(async () => {
  const program = join(root, 'scripts/kildekart.mjs');
  const project = join(import.meta.dirname, 'foreign-project');
  const words = ['build', '--root', project, '--out', folder, '--base', base, '--site', site];
  const built = await promisify(execFile)(process.execPath, [program, ...words]);
  said = built.stdout + built.stderr;
  browser = await launchBrowser();
  const reader = await browser.newPage();
  const files = globSync('**/*.html', { cwd: folder, ignore: 'pagefind/**' });
  pages = await Promise.all(
    files.map((file) =>
      readPage(reader, base + file.replace(/index\.html$/, ''), readText(folder, file)),
    ),
  );
  await reader.close();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  rmSync(place, { recursive: true, force: true });
});

/** Links that leave the base, or lead to a file or an anchor that is not there. */
function broken(from: string, links: readonly string[]): string[] {
  const anchors = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));
  return links.filter((link) => {
    const path = pathOf(link, from, site);
    if (path === null) return false;
    const [pathname = '', anchor = ''] = path.split('#');
    if (fileAt(folder, base, pathname) === null) return true;
    return anchor !== '' && anchors.get(pathname)?.has(decodeURIComponent(anchor)) === false;
  });
}

describe('a site below a path', () => {
  it('links from every page to pages, files and anchors that are there', () => {
    expect(pages.length).toBeGreaterThan(60);
    const wrong = pages.flatMap(({ path, links }) =>
      broken(path, links).map((link) => `${path}: ${link}`),
    );
    expect(wrong).toEqual([]);
  });

  it('gives other software addresses below the path, too', () => {
    const documents = globSync(['**/*.{json,webmanifest}', '!pagefind/**'], { cwd: folder });
    const data = documents.flatMap((file) =>
      textsOf(JSON.parse(readText(folder, file))).filter((text) =>
        /^(?:\/|https?:)\S*$/.test(text),
      ),
    );
    const written = ['llms.txt', 'robots.txt', 'sitemap.xml', 'feed.xml', 'opensearch.xml'].flatMap(
      (file) => readText(folder, file).match(/https?:\/\/[^\s"<>)]+/g) ?? [],
    );
    const styles = globSync('_astro/*.css', { cwd: folder }).flatMap((file) =>
      [...readText(folder, file).matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) =>
        url.startsWith('data:') ? site + base : new URL(url, `${site}${base}${file}`).href,
      ),
    );
    for (const found of [data, written, styles]) expect(found.length).toBeGreaterThan(0);
    // A search is a template.
    const links = [...data, ...written, ...styles].map((link) => link.replace(/\?q=.*$/, ''));
    expect(broken(base, links)).toEqual([]);
    expect(readText(folder, 'sw.js')).not.toMatch(/"url":"\//);
  });

  it('has pages for what the review has, and no way to others', () => {
    const paths = pages.map(({ path }) => path.slice(base.length));
    expect(paths).toEqual(expect.arrayContaining(['topics/', 'network/', 'integrity/rules/']));
    const empty = /^(?:glossary|notes|figures|regulation|timeline)\//;
    expect(paths.filter((path) => empty.test(path))).toEqual([]);
    expect(globSync('{figures,timeline}.csv', { cwd: folder })).toEqual([]);
  });

  it('has a preview of its own for each page that the foot leads to', () => {
    for (const name of ['topics', 'network', 'topics/crabs', 'references/wang2019']) {
      const image = new RegExp(`property="og:image" content="${site}${base}preview/${name}.png"`);
      expect(readText(folder, `${name}/index.html`)).toMatch(image);
      expect(fileAt(folder, base, `${base}preview/${name}.png`)).not.toBeNull();
    }
  });

  it('is built without a word from Astro, and explains the rules of the check', () => {
    expect(said).not.toMatch(/collection|directory|\[WARN\]/i);
    const { links } = pages.find(({ path }) => path === `${base}integrity/rules/`) ?? { links: [] };
    expect(links).toContain(`${base}integrity/rules/valid-doi/`);
  });

  it('says nothing of the review that Kildekart ships with', () => {
    const files = globSync(['**/*.{html,json,xml,txt,csv,webmanifest,bib,ris}', '!pagefind/**'], {
      cwd: folder,
    });
    const theirs = /\bthe report\b|\breport, p|Part II\b|Pro Sentret|In transit|kock2023/i;
    // Examples of the rules are of a kind of data that is about countries.
    const subject = /Norw|Nordic|prostitut|trafficking|migra|Sweden/i;
    const wrong = files.filter((file) => {
      const text = readText(folder, file);
      return theirs.test(text) || (!file.startsWith('integrity/rules/') && subject.test(text));
    });
    expect(wrong).toEqual([]);
    expect(readText(folder, 'topics/crabs/index.html')).toContain('the thesis</a>');
  });
});

describe('a name that is written from right to left', () => {
  it('takes no number behind it into its line of reading', async () => {
    const server = new ChangingServer(folder, base);
    const page = await browser.newPage({ baseURL: await server.start(), serviceWorkers: 'block' });
    try {
      await page.goto(`${base}network/`);
      const link = page.locator('main ol li a').filter({ hasText: 'السيد' }).first();
      const edges = await link.evaluate((name) => {
        const behind = document.createRange();
        behind.selectNode(name.nextSibling ?? name);
        return [name.getBoundingClientRect().right, behind.getBoundingClientRect().left];
      });
      expect(edges[1]).toBeGreaterThanOrEqual(Math.floor(edges[0] ?? Number.POSITIVE_INFINITY));
    } finally {
      await page.close();
      server.stop();
    }
  });
});

describe('a reader of a site below a path', () => {
  it('opens a card, searches, and goes on without a network', { timeout: 90_000 }, async () => {
    const server = new ChangingServer(folder, base);
    const address = await server.start();
    const context = await browser.newContext({ baseURL: address });
    try {
      const page: Page = await context.newPage();
      page.setDefaultTimeout(20_000);
      const failed: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) failed.push(response.url());
      });
      await page.goto(`${base}topics/crabs/`);
      await page.locator('.prose .citation a:visible').first().hover();
      await page.locator('.hover-card:popover-open').waitFor();
      const scope = () =>
        page.evaluate(async () => (await navigator.serviceWorker.ready).scope.toString());
      expect(await scope()).toBe(address + base);
      const isFilled = () =>
        page.evaluate(async (path) => (await caches.match(`${path}~fetched`)) !== undefined, base);
      await expect.poll(isFilled, { timeout: 30_000, interval: 200 }).toBe(true);
      expect(failed).toEqual([]);

      server.reachable = false;
      await page.goto(`${base}search/?q=shell`);
      const links = page.locator('#search-results a');
      await links.first().waitFor();
      const found = await links.evaluateAll((all) =>
        all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
      expect(found).toContain(`${base}topics/crabs/`);
      expect(found.filter((path) => !path.startsWith(base))).toEqual([]);
      await page.goto(`${base}topics/warmth/`);
      expect(await page.locator('h1').textContent()).toBe('Warmth');
    } finally {
      await context.close();
      server.stop();
    }
  });
});
