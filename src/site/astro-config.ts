import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import type { AstroUserConfig } from 'astro';
import { findingsToolbar } from './dev-toolbar/integration.ts';
import { firstPaintScript, inlineScriptHashes, referenceOrderScript } from './first-paint.ts';
import { cutFonts } from './fonts/cut-fonts.ts';
import { lettersInUse } from './fonts/letters-in-use.ts';
import { writeSitemap } from './integrations/write-sitemap.ts';
import { markdownPlugins } from './markdown.ts';
import { keepSettings, readSettings, rulePages, type SiteSettings } from './settings.ts';
import { watchContent } from './watch-content.ts';

/**
 * Astro keeps rendered Markdown between builds and knows nothing of the bibliography, the glossary,
 * the figures and the code it was rendered with: their digest in the configuration makes it render anew when they changed.
 */
function renderingDigest({ root, packageRoot }: SiteSettings): string {
  const library = ['references.bib', 'ledger.yaml', 'waivers.yaml'].map((name) =>
    join(root, 'bibliography', name),
  );
  const written = globSync(['content/*/glossary/**/*.md', 'content/data/figures.yaml'], {
    cwd: root,
  }).map((name) => join(root, name));
  const code = globSync(
    ['src/cite/**/*.ts', 'src/check/glossary-terms.ts', 'src/site/{markdown,data}{,/**/*}.ts'],
    { cwd: packageRoot },
  ).map((name) => join(packageRoot, name));
  const hash = createHash('sha256');
  for (const path of [...library, ...written.sort(), ...code.sort()]) {
    if (existsSync(path)) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

/**
 * A plugin that does nothing. Astro compares its option with that of the build before; most of the
 * configuration, Vite's above all, it does not compare.
 */
const renderedWith = (): undefined => undefined;

/** What is kept between builds, for each project by itself: what one has made is of no use to another. */
function cacheFolder({ root, packageRoot }: SiteSettings): string {
  const place = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const own = root === packageRoot ? '' : place;
  return join(packageRoot, 'node_modules/.cache/kildekart', own);
}

/** The whole configuration of the site, from the settings that the commands pass on. */
export async function astroConfig(): Promise<AstroUserConfig> {
  const settings = readSettings();
  const { packageRoot } = settings;
  keepSettings(settings);
  const cacheDir = cacheFolder(settings);
  const fonts = join(cacheDir, 'fonts');
  await cutFonts(fonts, lettersInUse(settings.root, rulePages(settings)));
  return {
    root: packageRoot,
    srcDir: join(packageRoot, 'src/site'),
    publicDir: join(packageRoot, 'src/site/public'),
    outDir: settings.outDir,
    base: settings.base,
    ...(settings.site ? { site: settings.site } : {}),
    // Addresses are written with the last slash; somebody who types one without it arrives as well.
    trailingSlash: 'ignore',
    // Small sheets stand in the page, named by their hash in its policy: each file asked for delays the first paint.
    build: { format: 'directory', inlineStylesheets: 'auto' },
    cacheDir,
    // Only `kildekart dev` shows it.
    devToolbar: { enabled: true },
    integrations: [findingsToolbar(settings), writeSitemap(settings.site, settings.base)],
    // Editors complete and check front matter by the schemas of the collections.
    experimental: { contentIntellisense: true },
    markdown: {
      syntaxHighlight: false,
      processor: unified({
        remarkPlugins: [
          ...markdownPlugins(settings),
          [renderedWith, { digest: renderingDigest(settings) }],
        ],
        smartypants: false,
      }),
    },
    security: {
      csp: {
        directives: [
          "default-src 'self'",
          "img-src 'self' data:",
          "object-src 'none'",
          "base-uri 'none'",
          "form-action 'self'",
        ],
        scriptDirective: {
          resources: ["'self'", "'wasm-unsafe-eval'"],
          hashes: inlineScriptHashes,
        },
      },
    },
    vite: {
      // Workers load what single file formats need as modules of their own.
      worker: { format: 'es' },
      plugins: [watchContent(settings.root)],
      resolve: {
        alias: { 'kildekart-fonts': fonts },
        // Vite's own, after one for workers: there, what decodes character references has no document.
        conditions: ['worker', 'module', 'browser', 'development|production'],
      },
      define: {
        // Bundling would change the text, and with it the hash.
        __FIRST_PAINT_SCRIPT__: JSON.stringify(firstPaintScript),
        __REFERENCE_ORDER_SCRIPT__: JSON.stringify(referenceOrderScript),
      },
    },
  };
}
