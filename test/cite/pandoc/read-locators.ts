import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comparable } from './read-pandoc.ts';

interface LocatorReading {
  readonly locator: string;
  readonly suffix: string;
}

const TERMS = [
  'book', 'chapter', 'column', 'figure', 'folio', 'issue', 'line', 'note', 'opus', 'page',
  'paragraph', 'part', 'section', 'sub-verbo', 'verse', 'volume',
]; // biome-ignore format: a list

/** A style that shows nothing but what was understood: `⟦page⟧⟦33–35⟧ suffix`. */
const STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>Locators</title><id>locators</id><updated>2026-01-01T00:00:00Z</updated></info>
<citation><layout delimiter=""><text variable="title"/><text value="⟦"/><choose>
${TERMS.map((term, i) => `<${i ? 'else-if' : 'if'} locator="${term}"><text value="${term} "/></${i ? 'else-if' : 'if'}>`).join('')}
</choose><text variable="locator"/><text value="⟧"/></layout></citation></style>`;

/** What pandoc's own citation processor makes of each suffix, as in `[@key<suffix>]`. */
export function readLocatorsWithPandoc(suffixes: readonly string[]): LocatorReading[] {
  const folder = mkdtempSync(join(tmpdir(), 'locators-'));
  try {
    const style = join(folder, 'style.csl');
    const bibliography = join(folder, 'items.json');
    writeFileSync(style, STYLE);
    writeFileSync(bibliography, '[{"id": "key", "type": "book", "title": "T"}]');
    const text = suffixes.map((suffix) => `[@{key}${suffix}]`).join('\n\n');
    const options = ['--citeproc', '--csl', style, '--bibliography', bibliography];
    const formats = ['-f', 'markdown-smart', '-t', 'plain', '--wrap=none'];
    const output = execFileSync('pandoc', [...formats, ...options], {
      input: text,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    return output.trim().split('\n\n').map(readLine);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readLine(line: string): LocatorReading {
  const [, locator = '', suffix = ''] = /⟦(.*)⟧(.*)$/.exec(line) ?? [];
  // Without a locator pandoc takes the label for a page.
  const hasValue = /\s\S/.test(locator);
  return { locator: hasValue ? comparable(locator) : '', suffix: comparable(suffix) };
}
