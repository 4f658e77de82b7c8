import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { remarkScrollTables } from '../../../src/site/markdown/remark-scroll-tables.ts';

const processor = await createMarkdownProcessor({
  smartypants: false,
  syntaxHighlight: false,
  remarkPlugins: [remarkScrollTables],
});
const html = async (text: string) => (await processor.render(text, { frontmatter: {} })).code;
const table = '| Year | *People* |\n| --- | --- |\n| 1970 | 84 |\n';

describe('a table of a text', () => {
  it('stands in a frame that scrolls by keys, too, and is named by its columns', async () => {
    expect(await html(`Before.\n\n${table}\nAfter.`)).toMatch(
      /^<p>Before.<\/p>\n<div class="table-scroll" role="region" tabindex="0" aria-label="Table: Year, People">\s*<table>.*<\/table>\s*<\/div>\n<p>After.<\/p>$/s,
    );
  });

  it('is framed once, wherever it stands', async () => {
    const text = `${table}\n${table.replaceAll(/^/gm, '> ')}\n- a\n\n${table.replaceAll(/^/gm, '  ')}`;
    const written = await html(text);
    expect(written.match(/<div class="table-scroll"/g)).toHaveLength(3);
    expect(written.match(/<table>/g)).toHaveLength(3);
    expect(written.match(/<blockquote>/g)).toHaveLength(1);
  });
});
