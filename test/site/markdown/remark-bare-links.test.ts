import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { remarkBareLinks } from '../../../src/site/markdown/remark-bare-links.ts';

const processor = await createMarkdownProcessor({
  smartypants: false,
  syntaxHighlight: false,
  remarkPlugins: [remarkBareLinks],
});
const html = async (text: string) => (await processor.render(text, { frontmatter: {} })).code;

describe('a link whose text is its address', () => {
  it('is marked, so that paper has the address once', async () => {
    expect(await html('<https://example.org/>')).toContain('class="bare-link"');
    expect(await html('https://example.org/')).toContain('class="bare-link"');
  });

  it('is told from a link with words', async () => {
    expect(await html('[an example](https://example.org/)')).not.toContain('bare-link');
  });
});
