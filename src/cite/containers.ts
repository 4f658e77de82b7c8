import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Construct, ParseContext, Tokenizer } from 'micromark-util-types';
import type {} from 'remark-parse';
import type { Processor } from 'unified';

/** Containers within containers; each level is read anew, so that many would take for ever. */
const DEEPEST = 3;

/** How many containers are around each line of a text; lines without any are left out. */
const depths = new WeakMap<ParseContext, Map<number, number>>();

/**
 * Reads containers such as `:::note{kind="remark"}` … `:::`, and no other directive: `a:b` in
 * running text stays text.
 */
export function remarkContainers(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.fromMarkdownExtensions ??= [];
  const [container] = [directive().flow?.[58] ?? []].flat();
  if (container) data.micromarkExtensions.push({ flow: { 58: shallow(container) } });
  data.fromMarkdownExtensions.push(directiveFromMarkdown());
}

/** The same construct, except that beyond a depth it leaves text as it is. */
function shallow(container: Construct): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const lines = depths.get(this.parser) ?? new Map<number, number>();
    depths.set(this.parser, lines);
    const first = this.now().line;
    const depth = lines.get(first) ?? 0;
    if (depth >= DEEPEST) return nok;
    const read = container.tokenize.call(
      this,
      effects,
      (code) => {
        const last = this.now().line;
        if (!this.interrupt)
          for (let line = first + 1; line <= last; line++) lines.set(line, depth + 1);
        return ok(code);
      },
      nok,
    );
    return read;
  };
  return { ...container, tokenize };
}
