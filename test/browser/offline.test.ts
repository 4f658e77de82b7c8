import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeServiceWorker } from '../../src/cli/service-worker.ts';
import { dist, launchBrowser } from './browser.ts';
import { ChangingServer } from './changing-server.ts';

const topic = '/topics/overview/';
const data = '/search/references.json';

let browser: Browser;
let newer: string;
let server: ChangingServer;
let address: string;
let context: BrowserContext;

/** The built site once more, with another page, other data and a worker of its own. */
async function makeNewerBuild(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kildekart-newer-'));
  cpSync(dist, folder, { recursive: true });
  const page = join(folder, topic, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<h1', '<p id="newer">Newer</p><h1'));
  const list = JSON.parse(readFileSync(join(folder, data), 'utf8'));
  writeFileSync(join(folder, data), JSON.stringify([{ ...list[0], key: 'newer' }, ...list]));
  await writeServiceWorker(folder);
  return folder;
}

beforeAll(async () => {
  [browser, newer] = await Promise.all([launchBrowser(), makeNewerBuild()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  rmSync(newer, { recursive: true, force: true });
});
beforeEach(async () => {
  server = new ChangingServer(dist);
  address = await server.start();
  context = await browser.newContext({ baseURL: address });
});
afterEach(async () => {
  await context.close();
  server.stop();
});

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

/** Until the worker has what it fetches after a first visit. */
async function filled(page: Page): Promise<void> {
  const isFilled = () => page.evaluate(async () => (await caches.match('/~fetched')) !== undefined);
  await expect.poll(isFilled, { timeout: 30_000, interval: 200 }).toBe(true);
}

const isNewer = (page: Page) => page.locator('#newer').count();
const firstKey = (page: Page) =>
  page.evaluate(async (path) => {
    try {
      const [first] = await (await fetch(path)).json();
      return String(first.key);
    } catch {
      return 'no answer';
    }
  }, data);

describe('a reader without a network', () => {
  it('reads pages and topics, searches, and is told of what is not kept', async () => {
    const page = await open('/');
    await filled(page);
    await page.goto('/references/kock2023/');
    server.reachable = false;

    for (const path of [topic, '/references/kock2023/', '/']) {
      await page.goto(path);
      expect(await page.locator('h1').textContent()).not.toContain('offline');
    }
    await page.goto('/references/vuolajarvi2019/');
    expect(await page.locator('h1').textContent()).toContain('You are offline');

    await page.goto('/search/?q=Vuolajarvi');
    await page.waitForFunction(() =>
      /result/.test(document.querySelector('#search-status')?.textContent ?? ''),
    );
    expect(await page.locator('#search-results').textContent()).toMatch(/Topics[\s\S]*References/);
  });

  it('keeps all pages when asked to', async () => {
    const page = await open('/data/');
    await filled(page);
    await page.locator('[data-keep-all] button').click();
    await page.getByText(/^All \d+ files are kept/).waitFor({ timeout: 30_000 });
    server.reachable = false;
    await page.goto('/references/vuolajarvi2019/');
    expect(await page.locator('h1').textContent()).not.toContain('offline');
  });
});

describe('a new build', () => {
  it('never gives a page the data of another, and takes over when pages of the old one are closed', async () => {
    const old = await open(topic);
    await filled(old);
    await old.goto('/references/kock2023/');
    await old.goto(topic);
    const before = await firstKey(old);
    server.folder = newer;

    // The server has the new build; the open page stays with the data it belongs to.
    const fresh = await open(topic);
    expect(await isNewer(fresh)).toBe(1);
    expect(await firstKey(fresh)).toBe('newer');
    expect(await firstKey(old)).toBe(before);

    // Without a network the new page gets nothing rather than old data.
    server.reachable = false;
    expect(await firstKey(fresh)).toBe('no answer');
    expect(await firstKey(old)).toBe(before);
    await fresh.reload();
    expect([await isNewer(fresh), await firstKey(fresh)]).toEqual([0, before]);

    server.reachable = true;
    await old.close();
    const kept = () =>
      fresh.evaluate(async () => (await caches.keys()).filter((name) => name.includes('-pages-')));
    const [older = ''] = await kept();
    // A page that is just being left may still count as open: the next one brings the new build in.
    const keptNow = async () => {
      await fresh.reload();
      return kept();
    };
    await expect.poll(keptNow, { timeout: 60_000, interval: 3_000 }).not.toContain(older);
    await fresh.close();

    const after = await open(topic);
    await filled(after);
    server.reachable = false;
    await after.reload();
    expect([await isNewer(after), await firstKey(after)]).toEqual([1, 'newer']);
    // What was read in the old build is read in the new one, too.
    await after.goto('/references/kock2023/');
    expect(await after.locator('h1').textContent()).toContain('In transit');
  });
});
