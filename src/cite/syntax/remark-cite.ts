import type {} from 'remark-parse';
import type { Processor } from 'unified';
import { mdastCite } from './mdast-cite.ts';
import { micromarkCite } from './micromark-cite.ts';

/**
 * Reads pandoc's citations: `[see @a, pp. 3–5; -@b]`, `@a [p. 3]`, `@{odd/key.}`.
 * Use it after remark-gfm, whose e-mail addresses would otherwise win over `[-@a.b]`.
 */
export function remarkCite(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.fromMarkdownExtensions ??= [];
  data.micromarkExtensions.push(micromarkCite());
  data.fromMarkdownExtensions.push(mdastCite());
}
