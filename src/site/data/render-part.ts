import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { type Elsewhere, markdownPlugins } from '../markdown.ts';
import { readSettings } from '../settings.ts';
import { href, referencePath } from './urls.ts';

/**
 * Markdown of a document of the project as HTML for another page than its own. Citations lead to
 * the pages of their works unless something else is said, since that page has its own list or none.
 * @param text without front matter
 * @param path of the document, from which its links are read
 */
export async function renderPart(
  text: string,
  path: string,
  elsewhere: Elsewhere,
): Promise<string> {
  const settings = readSettings();
  const processor = await createMarkdownProcessor({
    syntaxHighlight: false,
    smartypants: false,
    remarkPlugins: markdownPlugins(settings, {
      referenceHref: (key) => href(referencePath(key)),
      ...elsewhere,
    }),
  });
  const fileURL = pathToFileURL(join(settings.root, path));
  return (await processor.render(text, { fileURL, frontmatter: {} })).code;
}
