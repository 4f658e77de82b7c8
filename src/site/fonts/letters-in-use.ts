import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every letter that stands in the content and the bibliography of a project, and in folders beside it, once. */
export function lettersInUse(root: string, ...others: readonly string[]): string {
  const letters = new Set<string>();
  for (const from of [join(root, 'content'), join(root, 'bibliography'), ...others]) {
    if (!existsSync(from)) continue;
    for (const file of globSync('**/*.{md,yaml,yml,bib,json}', { cwd: from })) {
      for (const letter of readFileSync(join(from, file), 'utf8')) letters.add(letter);
    }
  }
  return [...letters].sort().join('');
}
