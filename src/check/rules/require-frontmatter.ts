import type { Document } from '../../cite/types.ts';
import { type Address, addressOf } from '../address.ts';
import { modelLabels } from '../data/regulation-terms.ts';
import { NOT_SAID } from '../data/row-parts.ts';
import { frontmatterPlace } from '../document-places.ts';
import { schemaOf } from '../frontmatter.ts';
import { objections } from '../shape.ts';
import type { SiteConfig } from '../site-config.ts';
import type { Report, Rule } from '../types.ts';

export const requireFrontmatter: Rule = {
  id: 'require-frontmatter',
  severity: 'error',
  scope: 'corpus',
  summary: 'Every page has the front matter that its kind of page needs.',
  messages: {
    invalid: 'In the front matter, {objection}',
    theme:
      'The theme "{theme}" is not in content/site.yaml, so the topic would stand in no list. Use one of: {themes}.',
    introduction:
      'The page is named {name}, and content/site.yaml has no theme of that id, so nobody would see it. Use one of: {themes}.',
    model:
      'No row of content/data/regulation.yaml can have a model called after {name}, so its page would stand alone. Models are {models}.',
    rule: 'The page is about the rule "{rule}" but its file is named {name}. Give both the same name.',
  },
  check: ({ corpus, site }, report) => {
    for (const document of corpus.documents) {
      const address = addressOf(document.path);
      // Front matter that cannot be read is the business of no-parse-error; what it lacks is not known.
      if (address === null || hasBrokenFrontmatter(document)) continue;
      const { issues } = objections(schemaOf[address.collection], document.frontmatter);
      for (const { path, message } of issues) {
        const field = String(path[0] ?? '');
        report({
          message: 'invalid',
          data: { objection: message },
          file: document.path,
          span: frontmatterPlace(document, field),
          field,
        });
      }
      const mismatch = mismatchOf(document, address, site);
      if (mismatch === null) continue;
      const span = frontmatterPlace(document, mismatch.field);
      report({ ...mismatch, file: document.path, span });
    }
  },
};

const hasBrokenFrontmatter = ({ problems }: Document): boolean =>
  problems.some(({ code }) => code.includes('frontmatter') || code.includes('front-matter'));

/** What the front matter says against what it refers to: the list of themes, the name of the file. */
function mismatchOf(
  { frontmatter }: Document,
  { collection, slug }: Address,
  site: SiteConfig | null,
): (Pick<Report, 'message' | 'data'> & { readonly field: string }) | null {
  const { theme, rule } = frontmatter;
  const themes = site?.themes.map(({ id }) => id) ?? [];
  if (collection === 'topics' && typeof theme === 'string' && theme !== '' && site !== null) {
    if (themes.includes(theme)) return null;
    return { message: 'theme', data: { theme, themes: themes.join(', ') }, field: 'theme' };
  }
  if (collection === 'themes' && site !== null && !themes.includes(slug)) {
    const data = { name: `${slug}.md`, themes: themes.join(', ') };
    return { message: 'introduction', data, field: 'reviewed' };
  }
  if (collection === 'models' && !Object.hasOwn(modelLabels, slug)) {
    const models = Object.keys(modelLabels).filter((model) => model !== NOT_SAID);
    const data = { name: `${slug}.md`, models: models.join(', ') };
    return { message: 'model', data, field: 'title' };
  }
  if (collection === 'rules' && typeof rule === 'string' && rule !== '' && rule !== slug) {
    return { message: 'rule', data: { rule, name: `${slug}.md` }, field: 'rule' };
  }
  return null;
}
