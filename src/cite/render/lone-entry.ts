import type { CslItem } from '../../bib/library.ts';
import { createEngine } from './csl-engine.ts';
import type { FormatOptions, RenderedReference } from './formatter.ts';
import { parseRichText, toHtml, toText } from './rich-text.ts';
import { safeItem } from './safe-item.ts';
import { styleXml } from './styles.ts';

/**
 * Formats works each by itself, with no suffix to tell it from others: what somebody takes to a
 * list of their own. One engine serves all works, since making one takes long.
 */
export function createEntryFormatter({
  style = 'apa',
  locale = 'en-US',
}: FormatOptions = {}): (item: CslItem) => RenderedReference {
  let current: object = {};
  let count = 0;
  const engine = createEngine(styleXml(style), locale, () => current);
  engine.opt.development_extensions['wrap_url_and_doi'] = true;
  const others = engine.getTerm('et-al', 'long', 0) || 'et al.';
  return (item) => {
    const id = `i${count++}`;
    current = safeItem(item, id);
    engine.updateItems([id]);
    const list = engine.makeBibliography();
    const entry = list === false ? '' : (list[1][0] ?? '').trim();
    const content = parseRichText(entry, { and: '&', others });
    return { content, html: toHtml(content), text: toText(content).trim() };
  };
}
