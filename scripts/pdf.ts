/**
 * `npm run pdf`: builds the site with a link to a PDF of everything, and makes the PDF from its
 * page /print/. What it is asked for, such as `--site`, it passes on to `kildekart build`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { PDFDocument } from 'pdf-lib';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { site: { type: 'string' }, base: { type: 'string' } },
});
const base = `/${(values.base ?? '').split('/').filter(Boolean).join('/')}/`.replace('//', '/');
const target = join(root, 'dist', 'everything.pdf');

function build(withPdf: boolean): void {
  const flags = Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
  const { KILDEKART_PDF: _, ...env } = process.env;
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'kildekart.mjs'), 'build', ...flags],
    { cwd: root, stdio: 'inherit', env: withPdf ? { ...env, KILDEKART_PDF: '1' } : env },
  );
  if (status !== 0) process.exit(status ?? 2);
}

/** Links to other pages lead to the published site; where its address is not known they are text. */
function settleLinks(published: string | null): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const { origin, pathname, hash } = new URL(link.href);
    if (origin !== location.origin || (pathname === location.pathname && hash)) continue;
    if (published) link.href = new URL(pathname + hash, published).href;
    else link.replaceWith(...link.childNodes);
  }
}

async function print(program: string): Promise<void> {
  process.env['KILDEKART_BASE'] = base;
  const server = await preview({
    root,
    logLevel: 'error',
    server: { port: 4399, host: '127.0.0.1' },
  });
  const browser = await chromium.launch({
    executablePath: program,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ colorScheme: 'light' });
    await page.goto(`http://127.0.0.1:${server.port}${base}print/`);
    await page.evaluate(settleLinks, values.site ?? null);
    const pdf = await page.pdf({
      format: 'A4',
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
    });
    writeFileSync(target, pdf);
  } finally {
    await browser.close();
    await server.stop();
  }
}

const program = findChromium();
build(true);
const started = performance.now();
try {
  await print(program);
} catch (error) {
  console.error('The PDF could not be made; building the site without a link to it.');
  build(false);
  throw error;
}
const seconds = Math.round((performance.now() - started) / 1000);
const { size } = statSync(target);
const pages = (
  await PDFDocument.load(readFileSync(target), { updateMetadata: false })
).getPageCount();
console.log(`Wrote ${target}: ${pages} pages, ${(size / 1e6).toFixed(1)} MB, in ${seconds} s.`);
