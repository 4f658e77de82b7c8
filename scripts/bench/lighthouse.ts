/**
 * Lighthouse, on the mobile profile, on one page of each kind of the built site.
 * Usage: node scripts/bench/lighthouse.ts [path…]; prints the four scores of each page and what costs points.
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findChromium } from '../find-chromium.mjs';
import { serveCompressed } from './serve-compressed.ts';

const kinds = [
  '/',
  '/themes/international-migration/',
  '/topics/purchase-ban/',
  '/references/',
  '/references/vuolajarvi2019/',
  '/glossary/',
  '/glossary/debt-bondage/',
  '/integrity/',
  '/regulation/',
  '/figures/',
  '/audit/',
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const asked = process.argv.slice(2);
const server = await serveCompressed();
const chrome = await launch({
  chromePath: findChromium(),
  logLevel: 'silent',
  chromeFlags: [
    '--headless=new',
    '--disable-background-networking',
    '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
let below = 0;
try {
  console.log(`${'page'.padEnd(44)} ${categories.map((name) => name.padEnd(15)).join('')}`);
  for (const path of asked.length > 0 ? asked : kinds) {
    const outcome = await lighthouse(`${server.address}${path}`, {
      port: chrome.port,
      logLevel: 'silent',
      output: 'json',
      onlyCategories: categories,
    });
    if (!outcome) throw new Error(`Lighthouse gave nothing for ${path}.`);
    const { categories: scores, audits } = outcome.lhr;
    const shown = categories.map((name) => Math.round((scores[name]?.score ?? 0) * 100));
    if (shown.some((score) => score < 100)) below += 1;
    console.log(`${path.padEnd(44)} ${shown.map((score) => String(score).padEnd(15)).join('')}`);
    const faults = categories
      .flatMap((name) => scores[name]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => audits[id])
      .filter((audit) => audit && audit.score !== null && audit.score < 0.995);
    for (const audit of faults) {
      console.log(`  ${audit?.id}: ${audit?.title} ${audit?.displayValue ?? ''}`);
    }
  }
} finally {
  chrome.kill();
  await server.close();
}
console.log(
  below === 0 ? 'Every page has 100 in each.' : `${below} pages have less than 100 in one.`,
);
