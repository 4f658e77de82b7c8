import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/cite/document.ts';
import { remarkPlugins } from '../../../src/cite/remark-plugins.ts';
import { createCitationFormatter } from '../../../src/cite/render/formatter.ts';
import { remarkRenderCitations } from '../../../src/cite/render/remark-render-citations.ts';
import { remarkPassageLinks } from '../../../src/site/markdown/remark-passage-links.ts';
import { works } from '../../cite/render/works.ts';

const processor = await createMarkdownProcessor({
  smartypants: false,
  syntaxHighlight: false,
  remarkPlugins: [
    ...remarkPlugins,
    remarkPassageLinks,
    [remarkRenderCitations, { formatter: createCitationFormatter(works) }],
  ],
});
const html = async (text: string) =>
  (await processor.render(text, { frontmatter: {} })).code.trim();

const link = (anchor: string, what: string) =>
  `<a class="passage-link" href="#${anchor}" aria-label="Link to this ${what}" data-pagefind-ignore=""></a>`;

describe('a passage with a citation', () => {
  it('has an anchor, and a link to itself behind its last word', async () => {
    const code = await html('So it is [@zeta].');
    expect(code).toMatch(/^<p id="p-zeta-so-it-is">So it is /);
    expect(code).toContain(`</span>.${link('p-zeta-so-it-is', 'paragraph')}</p>`);
  });

  it('is the item in a list, tight or loose, and the row in a table', async () => {
    expect(await html('- One [@zeta]\n- Two')).toMatch(/<li id="p-zeta-one">One .*this item/);
    expect(await html('- One [@zeta]\n\n  Two [@zeta]')).toMatch(
      /<li id="p-zeta-one">\s*<p>One .*this item.*<p id="p-zeta-two">Two .*this paragraph/s,
    );
    expect(await html('| a | b |\n|---|---|\n| One [@zeta] | Two |')).toContain(
      `<td>Two${link('p-zeta-one-two', 'row')}</td>`,
    );
  });

  it('has the anchor that other pages link to', async () => {
    const text =
      'One [@zeta].\n\n:::note{kind="remark"}\nTwo [@zeta].\n:::\n\n> Three [@b].\n\nx[^1]\n\n[^1]: Four [@a].';
    const code = await html(text);
    const { citations } = readDocument({ path: 'x.md', text });
    expect(citations.map(({ passage }) => passage)).toHaveLength(4);
    for (const { passage } of citations) expect(code).toContain(`id="${passage}"`);
  });

  it('is no paragraph without a citation', async () => {
    expect(await html('So it is.')).toBe('<p>So it is.</p>');
  });
});
