import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { remarkPlugins } from '../../../src/cite/remark-plugins.ts';
import { createCitationFormatter } from '../../../src/cite/render/formatter.ts';
import { remarkRenderCitations } from '../../../src/cite/render/remark-render-citations.ts';
import { namedStyles, styleOptions } from '../../../src/cli/citation-styles.ts';
import { openCslLibrary } from '../../../src/cli/csl-library.ts';
import { read } from '../cited.ts';
import { works } from './works.ts';

const formatter = createCitationFormatter(works);
const processor = await createMarkdownProcessor({
  smartypants: false,
  syntaxHighlight: false,
  remarkPlugins: [
    ...remarkPlugins,
    [
      remarkRenderCitations,
      {
        formatter,
        referenceHref: (key: string) => `#ref-${key}`,
        missingHref: (key: string) => `/base/integrity/#missing-${key}`,
        resolveLink: (url: string) => (url.endsWith('.md') ? `/base/${url.slice(0, -3)}/` : null),
      },
    ],
  ],
});

const render = async (text: string) => processor.render(text, { frontmatter: {} });
const html = async (text: string): Promise<string> => (await render(text)).code.trim();

describe('a page of the site', () => {
  it('has each work of a citation linked to the list of references', async () => {
    expect(await html('So [see @zeta; @heleniak2018, p. 3].')).toBe(
      '<p>So <span class="citation" id="cite-1">(see <a class="cite-link" href="#ref-zeta" role="doc-biblioref" data-key="zeta">Zeta, 2001</a>; <a class="cite-link" href="#ref-heleniak2018" role="doc-biblioref" data-key="heleniak2018">Heleniak, 2018, p.\u00a03</a>)</span>.</p>',
    );
  });

  it('says in words that a reference is missing, and leads to what is known of it', async () => {
    expect(await html('[@ratha2020]')).toBe(
      '<p><span class="citation" id="cite-1">(<a class="citation-missing" href="/base/integrity/#missing-ratha2020" data-key="ratha2020">reference missing: <code>ratha2020</code></a>)</span></p>',
    );
  });

  it('has what is known of a work behind its last link, once in a citation', async () => {
    const marked = await createMarkdownProcessor({
      smartypants: false,
      syntaxHighlight: false,
      remarkPlugins: [
        ...remarkPlugins,
        [
          remarkRenderCitations,
          {
            formatter,
            idPrefix: 'x-',
            afterReference: (key: string) =>
              key === 'zeta' ? { type: 'text', value: `[${key}?]` } : null,
          },
        ],
      ],
    });
    const { code } = await marked.render(
      '# A\n\n@zeta [see p. 3; @heleniak2018] and [the @zeta](x.md)\n\n:::note{kind="remark"}\nb\n:::',
      { frontmatter: {} },
    );
    const text = code.replace(/<[^>]+>/g, '');
    expect(text).toContain(
      'Zeta (2001[zeta?], see p.\u00a03; Heleniak, 2018) and the Zeta (2001)[zeta?]',
    );
    expect(text.match(/\[zeta\?\]/g)).toHaveLength(2);
    // Several documents may share a page: their ids must not meet.
    expect([...code.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'x-a',
      'x-cite-1',
      'x-cite-2',
      'x-note-1',
    ]);
  });

  it('has no link within a link', async () => {
    expect(await html('[as @zeta and @ratha2020 say](x.md)')).toBe(
      '<p><a href="/base/x/">as <span class="citation" id="cite-1">Zeta (2001)</span> and <span class="citation" id="cite-2"><span class="citation-missing" data-key="ratha2020">reference missing: <code>ratha2020</code></span></span> say</a></p>',
    );
  });

  it('shows the markup of prefix and suffix, links and citations within them too', async () => {
    const code = await html('[*see* @zeta, as [here](y.md) and @ratha2020]');
    expect(code).toContain('(<em>see</em> <a class="cite-link"');
    expect(code).toContain(
      '2001</a>, as <a href="/base/y/">here</a> and <span class="citation" id="cite-2">',
    );
  });

  it('has editors’ notes under a title', async () => {
    expect(await html(':::note{kind="missing-source" page="34"}\nSee [@zeta].\n:::')).toMatch(
      /^<div class="editors-note" id="note-1" role="note" data-kind="missing-source" aria-label="Editors’ note · missing source · report p\.\u00a034"><p class="editors-note-title">Editors’ note · missing source · report p\.\u00a034<\/p><p>See <span class="citation" id="cite-1">/,
    );
    expect(await html(':::note{kind="<x>"}\ny\n:::')).toContain('>Editors’ note · &#x3C;x></p>');
    expect(await html(':::note{kind="constructor"}\ny\n:::')).toContain(
      'Editors’ note · constructor',
    );
  });

  it('has the same anchors and ids as the check', async () => {
    const text = [
      '## What @zeta says, `x`',
      '[see [@zeta] and @ratha2020, in [@others]]',
      '## What @zeta says, `x`',
      '| a |\n|---|\n| [@zeta] |',
      'x[^1]',
      '![by @zeta](y.png)',
      '[^1]: [@zeta]',
    ].join('\n\n');
    const { code, metadata } = await render(text);
    const { headings, citations } = read(text);
    const ids = headings.map(({ slug }) => slug);
    expect(metadata.headings.map(({ slug }) => slug)).toEqual([...ids, 'footnote-label']);
    for (const { anchor } of citations) expect(code).toContain(`id="${anchor}"`);
    expect(metadata.frontmatter['citedWorks']).toEqual([
      { key: 'zeta', anchors: ['cite-1', 'cite-3', 'cite-5', 'cite-6', 'cite-7', 'cite-8'] },
      { key: 'ratha2020', anchors: ['cite-2'] },
      { key: 'others', anchors: ['cite-4'] },
    ]);
  });

  it('numbers works through all documents of a page that holds several', async () => {
    const library = openCslLibrary(import.meta.dirname);
    const vancouver = namedStyles.find(({ name }) => name === 'vancouver');
    const numbered = createCitationFormatter(
      works,
      (vancouver && styleOptions(vancouver, library)) ?? {},
    );
    const partOf = async (worksOfPage: readonly string[] | undefined) => {
      const options = { formatter: numbered, ...(worksOfPage && { worksOfPage }) };
      const part = await createMarkdownProcessor({
        syntaxHighlight: false,
        remarkPlugins: [...remarkPlugins, [remarkRenderCitations, options]],
      });
      const { code } = await part.render('[@zeta; @heleniak2018]', { frontmatter: {} });
      return code.replace(/<[^>]*>/g, '').trim();
    };
    expect(await partOf(undefined)).toBe('[1,2]');
    expect(await partOf(['heleniak2018', 'skilbrei2018', 'zeta'])).toBe('[1,3]');
  });

  it('describes an image in words', async () => {
    expect(await html('![by @zeta](y.png)')).toBe(
      '<p><img src="y.png" alt="by Zeta (2001)" id="cite-1"></p>',
    );
  });

  it('shows keys with signs of markup as text', async () => {
    const code = await html('[@{<b>"&}]');
    expect(code).toContain('<code>&#x3C;b>"&#x26;</code>');
    expect(code.replace(/"[^"]*"/g, '""')).not.toContain('<b>');
  });
});
