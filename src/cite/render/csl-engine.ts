import CSL, { type Engine } from 'citeproc';
import { MARKS } from './marks.ts';
import { FORMAT, registerFormat } from './output-format.ts';
import { isXml, localeName, localeXml } from './styles.ts';

/**
 * An engine of citeproc-js that writes as `parseRichText` reads, and takes no commands from the
 * texts that it arranges.
 * @param style XML of a CSL style
 * @param locale name or XML of a CSL locale
 */
export function createEngine(
  style: string,
  locale: string,
  retrieveItem: (id: string) => object,
): Engine {
  registerFormat();
  const engine = new CSL.Engine(
    {
      retrieveLocale: (name) => (isXml(locale) ? locale : localeXml(name)),
      retrieveItem,
      wrapCitationEntry: (text, id) =>
        `${MARKS.entry}${id}${MARKS.entryText}${text}${MARKS.entryEnd}`,
    },
    style,
    localeName(locale),
    true,
  );
  engine.setOutputFormat(FORMAT);
  const extensions = engine.opt.development_extensions;
  extensions['apply_citation_wrapper'] = true;
  // Commands within notes and labels within locators: text from files gives no orders.
  extensions['field_hack'] = false;
  extensions['locator_label_parse'] = false;
  extensions['locator_date_and_revision'] = false;
  // An entry is asked for by itself: "———" for the author of the one before would mean nothing.
  delete engine.bibliography.opt['subsequent-author-substitute'];
  return engine;
}
