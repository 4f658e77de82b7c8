import { existsSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { sitemap } from '../syndication/xml.ts';

/** Pages that are no destinations. */
const aside = new Set(['404/', 'offline/', 'print/']);

/** Writes the list of all pages that were built; without the site's address there is none to write. */
export function writeSitemap(site: string | undefined, base: string): AstroIntegration {
  return {
    name: 'kildekart-sitemap',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        if (site === undefined) return;
        const addresses = pages
          .filter(({ pathname }) => !aside.has(pathname))
          // Pages without content, like figures where there are none, are counted and not written.
          .filter(({ pathname }) => existsSync(new URL(`${pathname}index.html`, dir)))
          .map(({ pathname }) => new URL(base + pathname, site).href);
        writeFileSync(new URL('sitemap.xml', dir), sitemap(addresses));
      },
    },
  };
}
