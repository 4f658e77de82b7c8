import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { alphabets, type Card, cardSize, drawCard, familyFor } from './card.ts';

/** Raised when cards are drawn in another way, so that kept ones are not used. */
const WAY_OF_DRAWING = 1;

const faces = [
  ['@fontsource/inter', 'inter', 'Inter', 400],
  ['@fontsource/inter', 'inter', 'Inter', 600],
  ['@fontsource/source-serif-4', 'source-serif-4', 'Source Serif 4', 600],
] as const;

/** The typefaces of the site; satori reads WOFF and no variable fonts. */
function readFonts(packageRoot: string): Font[] {
  const { resolve } = createRequire(join(packageRoot, 'package.json'));
  return faces.flatMap(([name, file, family, weight]) =>
    alphabets.map((alphabet) => ({
      name: familyFor(family, alphabet),
      weight,
      style: 'normal' as const,
      data: readFileSync(resolve(`${name}/files/${file}-${alphabet}-${weight}-normal.woff`)),
    })),
  );
}

/** Draws previews; what was drawn before for the same words is taken from the folder of kept ones. */
export function createDrawer(packageRoot: string): (card: Card) => Promise<Uint8Array> {
  const folder = join(packageRoot, 'node_modules/.cache/kildekart/previews');
  let fonts: Font[] | undefined;
  return async (card) => {
    const words = JSON.stringify([WAY_OF_DRAWING, card.site, card.kind, card.title, card.note]);
    const path = join(folder, `${createHash('sha256').update(words).digest('hex')}.png`);
    if (existsSync(path)) return readFileSync(path);
    fonts ??= readFonts(packageRoot);
    const svg = await satori(drawCard(card) as Parameters<typeof satori>[0], {
      ...cardSize,
      fonts,
    });
    const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 16 }).toBuffer();
    mkdirSync(folder, { recursive: true });
    // Half a file, left by a build that was stopped, must not be taken for a whole one.
    writeFileSync(`${path}.new`, png);
    renameSync(`${path}.new`, path);
    return png;
  };
}
