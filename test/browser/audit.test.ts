import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { launchBrowser, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const text = 'Ferries are slow (Vik, 2019). Barges are slower (Berg, 2018).';
const list = '\n\nReferences\n\nVik, A. (2019). Ferries. Oslo: Example Press.\n';

/** The page when it has loaded all that it needs, with no way to the network left. */
async function openOffline(): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
  const { page, complaints } = await openPage(browser, { acceptDownloads: true });
  await page.goto('/audit/');
  await page.locator('#audit-ready', { hasText: 'Everything is loaded' }).waitFor();
  const requests: string[] = [];
  // The service worker keeps the whole site for reading offline, whatever page is open.
  page.context().on('request', (request) => {
    if (request.serviceWorker() === null) requests.push(request.url());
  });
  await page.context().setOffline(true);
  return { page, complaints, requests };
}

const outcome = (page: Page) => page.locator('#audit-sentence').textContent();

async function pdfOf(words: string): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage().drawText(words, { font, size: 11, x: 50, y: 700, lineHeight: 16 });
  return Buffer.from(await document.save());
}

/** Drops a file on the form, as from a folder. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([called, words]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([words ?? ''], called ?? ''));
      return transfer;
    },
    [name, content],
  );
  await page.dispatchEvent('#audit-form', 'drop', { dataTransfer: data });
}

describe('the audit of a manuscript', () => {
  it('audits the example without any request, by keyboard, and axe finds nothing', async () => {
    const { page, complaints, requests } = await openOffline();
    await page.focus('#audit-example-start');
    await page.keyboard.press('Enter');
    await page.locator('#audit-results').waitFor();
    expect(await outcome(page)).toContain('Of 18 citations, 2 lead nowhere');
    expect(await page.textContent('#audit-status')).toContain('Done. Of 18 citations');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('audit-outcome');
    // A citation in the text leads to its row, also when the row is filtered out, and the row back.
    await page.selectOption('#audit-show', 'never-cited');
    expect(await page.locator('#audit-table tbody tr').count()).toBe(1);
    await page.locator('a.audited[data-kind=missing]').first().press('Enter');
    const row = page.locator('#audit-table tr:has(:focus)');
    expect(await row.textContent()).toContain('Leads nowhere');
    await row.locator('a').press('Enter');
    expect(await page.locator('a.audited:focus').count()).toBe(1);
    expect(await axeFaults(page)).toEqual([]);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('reads dropped files, with a bibliography, and gives reports to take along', async () => {
    const { page, requests } = await openOffline();
    await drop(page, 'refs.bib', '@book{vik, author={Vik, Anna}, title={F}, date={2019}}');
    await drop(page, 'ferries.md', `# Ferries\n\n${text}`);
    expect(await page.isChecked('input[value=files]')).toBe(true);
    await page.click('#audit-start');
    await page.locator('#audit-results').waitFor();
    expect(await outcome(page)).toBe('Of 2 citations, 1 leads nowhere; 1 has its reference.');
    for (const [at, format] of ['html', 'csv', 'json'].entries()) {
      const waiting = page.waitForEvent('download');
      await page.locator('#audit-downloads a').nth(at).click();
      expect((await waiting).suggestedFilename()).toBe(`ferries-audit.${format}`);
    }
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });

  it('reads a PDF without fetching anything for it', async () => {
    const { page, requests } = await openOffline();
    const buffer = await pdfOf(`${text.replace('). ', ').\n')}${list}`);
    await page.setInputFiles('#audit-file', { name: 'a.pdf', mimeType: '', buffer });
    await page.click('#audit-start');
    await page.locator('#audit-results').waitFor();
    expect(await outcome(page)).toContain('Of 2 citations, 1 leads nowhere');
    expect(await page.locator('#audit-table').textContent()).toContain('page 1, line 2');
    expect(requests).toEqual([]);
  });

  it('says in a sentence why a file cannot be audited, and takes markup for text', async () => {
    const { page, complaints } = await openOffline();
    await page.click('#audit-start');
    expect(await page.textContent('#audit-status')).toContain('There is no manuscript yet');
    await drop(page, 'a.docx', 'This is no zip file.');
    await page.click('#audit-start');
    const status = page.locator('#audit-status:not(:text("Reading"))');
    await expect.poll(() => status.textContent()).toMatch(/\.$/);
    expect(await page.isHidden('#audit-results')).toBe(true);
    const hostile = '<img src=x onerror=alert(1)>';
    await page.fill(
      '#audit-text',
      `So ${hostile} (Vik${hostile}, 2019; Berg, 2018).${list}${hostile}`,
    );
    await page.click('#audit-start');
    await page.locator('#audit-results').waitFor();
    expect(await page.locator('#audit-results img').count()).toBe(0);
    expect(await page.locator('#audit-annotated').textContent()).toContain(hostile);
    expect(complaints).toEqual([]);
  });

  it('can be cancelled, and audits again without a connection', async () => {
    const { page } = await openOffline();
    const buffer = Buffer.from(`${text.repeat(40_000)}${list}`);
    await page.setInputFiles('#audit-file', { name: 'long.txt', mimeType: '', buffer });
    await page.click('#audit-start');
    await page.click('#audit-cancel');
    expect(await page.textContent('#audit-status')).toContain('Cancelled');
    await page.fill('#audit-text', `${text}${list}`);
    await page.click('#audit-start');
    await page.locator('#audit-results').waitFor();
    expect(await outcome(page)).toContain('Of 2 citations');
  });

  it('says without JavaScript how to audit on the command line', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto('/audit/');
    const advice = page.locator('noscript code').first();
    expect(await advice.isVisible()).toBe(true);
    expect(await advice.textContent()).toContain('kildekart -- audit manuscript.docx');
    expect(await page.isHidden('#audit-form')).toBe(true);
  });
});
