import { absolute, href } from '../data/urls.ts';

/** Everything may be read; where the list of pages is, when there is one. */
export const GET = () => {
  const sitemap = absolute(href('/sitemap.xml'));
  return new Response(`User-agent: *\nAllow: /\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}`);
};
