import { site } from '../data/site.ts';
import { href } from '../data/urls.ts';

/** Lets the site be put among a reader's applications. */
export const GET = () =>
  new Response(
    JSON.stringify({
      id: href('/'),
      name: `${site.title}: ${site.tagline}`,
      short_name: site.title,
      description: site.description,
      lang: site.language,
      start_url: href('/'),
      scope: href('/'),
      display: 'minimal-ui',
      background_color: '#fcfbf8',
      theme_color: '#fcfbf8',
      icons: [
        { src: href('/icon.svg'), type: 'image/svg+xml', sizes: 'any' },
        { src: href('/icon-192.png'), type: 'image/png', sizes: '192x192' },
        { src: href('/icon-512.png'), type: 'image/png', sizes: '512x512' },
        {
          src: href('/icon-maskable.png'),
          type: 'image/png',
          sizes: '512x512',
          purpose: 'maskable',
        },
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } },
  );
