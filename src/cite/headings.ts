import GithubSlugger from 'github-slugger';
import type { Heading as HeadingNode } from 'mdast';
import { toString as toPlainText } from 'mdast-util-to-string';

/** Gives headings their ids, in order: the same ones on the page and in the check. */
export class HeadingIds {
  private readonly slugger = new GithubSlugger();

  next(heading: HeadingNode): { text: string; slug: string } {
    const text = toPlainText(heading, { includeHtml: false, includeImageAlt: false });
    return { text: text.replace(/\s+/g, ' ').trim(), slug: this.slugger.slug(text) };
  }
}
