import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { readSettings } from '../settings.ts';

const icon = readFileSync(join(readSettings().packageRoot, 'src/site/public/icon.svg'));
const ground = '#0a4a66';

/** Systems cut corners off icons that say they are maskable: the drawing keeps to the middle. */
const forms = {
  192: { drawing: 192, margin: 0 },
  512: { drawing: 512, margin: 0 },
  maskable: { drawing: 408, margin: 52 },
} as const;

export const getStaticPaths = (() =>
  Object.keys(forms).map((form) => ({ params: { form } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { drawing, margin } = forms[params['form'] as unknown as keyof typeof forms];
  const sides = { top: margin, bottom: margin, left: margin, right: margin };
  const image = sharp(icon, { density: 1200 }).resize(drawing, drawing);
  if (margin > 0) image.flatten({ background: ground }).extend({ ...sides, background: ground });
  const png = await image.png({ compressionLevel: 9, palette: true }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
