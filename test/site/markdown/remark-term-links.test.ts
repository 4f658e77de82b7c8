import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { remarkPlugins } from '../../../src/cite/remark-plugins.ts';
import type { TermSearch } from '../../../src/cite/terms/find-term-uses.ts';
import { NameFinder } from '../../../src/cite/terms/name-pattern.ts';
import { remarkTermLinks } from '../../../src/site/markdown/remark-term-links.ts';

const search: TermSearch = {
  names: new NameFinder([
    { slug: 'debt', names: ['debt bondage'] },
    { slug: 'roma', names: ['Roma'] },
  ]),
  without: new Set(),
  termOfLink: ({ url }) => (url === 'debt.md' ? 'debt' : null),
};
const processor = await createMarkdownProcessor({
  smartypants: false,
  syntaxHighlight: false,
  remarkPlugins: [
    ...remarkPlugins,
    [remarkTermLinks, { searchOf: () => search, termHref: (slug: string) => `/glossary/${slug}/` }],
  ],
});
const html = async (text: string) =>
  (await processor.render(text, { frontmatter: {} })).code.trim();
const link = (slug: string, text: string, url = `/glossary/${slug}/`) =>
  `<a href="${url}" class="term-link" data-term="${slug}">${text}</a>`;

describe('terms on a page', () => {
  it('are linked at their first use, several in one text', async () => {
    expect(await html('Of Roma, and debt bondage; Roma &amp; debt bondage.')).toBe(
      `<p>Of ${link('roma', 'Roma')}, and ${link('debt', 'debt bondage')}; Roma &#x26; debt bondage.</p>`,
    );
  });

  it('keep the letters that a writer gave them', async () => {
    expect(await html('Debt\nbondage')).toBe(`<p>${link('debt', 'Debt\nbondage')}</p>`);
  });

  it('are marked alike where an editor linked them', async () => {
    expect(await html('[Owing](debt.md), debt bondage, [x](y.md)')).toBe(
      `<p>${link('debt', 'Owing', 'debt.md')}, debt bondage, <a href="y.md">x</a></p>`,
    );
  });
});
