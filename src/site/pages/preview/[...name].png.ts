import type { APIRoute, GetStaticPaths } from 'astro';
import { cardName, previewCards } from '../../data/preview-cards.ts';
import { absolute } from '../../data/urls.ts';
import type { Card } from '../../preview/card.ts';
import { createDrawer } from '../../preview/draw.ts';
import { readSettings } from '../../settings.ts';

const draw = createDrawer(readSettings().packageRoot);

/** Previews are named by whole addresses: without the site's own nobody could see them. */
export const getStaticPaths = (async () =>
  absolute('/') === null
    ? []
    : [...(await previewCards())].map(([path, card]) => ({
        params: { name: cardName(path) },
        props: { card },
      }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await draw(props['card'] as Card)), {
    headers: { 'Content-Type': 'image/png' },
  });
