import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { type Face, faces } from './faces.ts';
import { lettersFor, unicodeRange } from './letters.ts';

/** What running text needs: pairs that fit, ligatures, figures that stand in columns. */
const keptFeatures = ['kern', 'liga', 'lnum', 'tnum', 'ccmp', 'locl', 'mark', 'mkmk'];

const { resolve } = createRequire(import.meta.url);

/**
 * Cuts the typefaces to the letters and weights that the site uses, and writes `fonts.css` beside
 * them. What was cut before is kept, so that only the first build pays for it.
 * @param folder where the files go; made when absent
 * @param used everything that is written in content and bibliography
 */
export async function cutFonts(folder: string, used: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const letters = lettersFor(used);
  const rules: string[] = [];
  for (const face of faces) {
    await cut(face, letters[face.letters], folder);
    rules.push(fontFace(face, letters[face.letters]));
  }
  writeIfOther(join(folder, 'fonts.css'), rules.join(''));
}

async function cut(face: Face, letters: string, folder: string): Promise<void> {
  const source = readFileSync(resolve(face.source));
  const recipe = createHash('sha256')
    .update(source)
    .update(JSON.stringify([face, letters]));
  const digest = recipe.update(keptFeatures.join()).digest('hex');
  const file = join(folder, `${face.name}.woff2`);
  const stamp = `${file}.made-of`;
  if (existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  const wght =
    typeof face.weights === 'number'
      ? face.weights
      : { min: face.weights[0], max: face.weights[1] };
  const made = await subsetFont(source, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght },
    keepFeatures: keptFeatures,
    noHinting: true,
    // Alternative shapes of a letter come only with features, and these keep none.
    noLayoutClosure: true,
  });
  writeFileSync(file, made);
  writeFileSync(stamp, digest);
}

/** `optional`: a page is never laid out anew because a typeface came late. */
function fontFace({ name, family, style, weights }: Face, letters: string): string {
  const weight = typeof weights === 'number' ? weights : weights.join(' ');
  return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weight};
  font-display: optional;
  src: url("./${name}.woff2") format("woff2");
  unicode-range: ${unicodeRange(letters)};
}
`;
}

function writeIfOther(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
