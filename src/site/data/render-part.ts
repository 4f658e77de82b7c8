import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { markdownPlugins } from '../markdown.ts';
import { readSettings } from '../settings.ts';
import { href, referencePath } from './urls.ts';

/**
 * Markdown of a document of the project as HTML for another page than its own: citations lead to
 * the pages of their works, since that page has no list of references.
 * @param path of the document, from which its links are read
 * @param idPrefix in front of every id, since the page may hold several parts
 */
export async function renderPart(text: string, path: string, idPrefix: string): Promise<string> {
  const settings = readSettings();
  const processor = await createMarkdownProcessor({
    syntaxHighlight: false,
    smartypants: false,
    remarkPlugins: markdownPlugins(settings, {
      idPrefix,
      referenceHref: (key) => href(referencePath(key)),
    }),
  });
  const fileURL = pathToFileURL(join(settings.root, path));
  return (await processor.render(text, { fileURL, frontmatter: {} })).code;
}
