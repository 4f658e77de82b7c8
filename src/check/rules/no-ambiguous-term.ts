import { formsOf } from '../../cite/terms/name-pattern.ts';
import type { Document } from '../../cite/types.ts';
import { addressOf } from '../address.ts';
import { frontmatterPlace } from '../document-places.ts';
import { namesOf } from '../glossary-terms.ts';
import type { Rule } from '../types.ts';

export const noAmbiguousTerm: Rule = {
  id: 'no-ambiguous-term',
  severity: 'warning',
  scope: 'corpus',
  summary: 'No two terms of the glossary go by the same name.',
  messages: {
    shared:
      '“{name}” is also a name of the term in {other}, so it cannot be told which of the two a text means, and it is linked to neither. Take the name off one of them, or list under "link" the names that are safe.',
  },
  check: ({ corpus }, report) => {
    const owners = new Map<string, Document>();
    for (const document of corpus.documents) {
      const address = addressOf(document.path);
      if (address?.collection !== 'glossary') continue;
      for (const name of new Set(namesOf(document))) {
        const forms = formsOf(name).map((form) => `${address.language} ${form}`);
        const other = forms.map((form) => owners.get(form)).find((owner) => owner !== undefined);
        for (const form of forms) if (!owners.has(form)) owners.set(form, document);
        if (other === undefined || other === document) continue;
        const message = 'The other term of this name.';
        report({
          message: 'shared',
          data: { name, other: other.path },
          file: document.path,
          span: placeOf(name, document),
          related: [{ file: other.path, span: placeOf(name, other), message }],
        });
      }
    }
  },
};

/** The field that gives the name. */
function placeOf(name: string, document: Document): ReturnType<typeof frontmatterPlace> {
  const { frontmatter } = document;
  if (Array.isArray(frontmatter['link'])) return frontmatterPlace(document, 'link');
  const termForms = formsOf(String(frontmatter['term']));
  const isTerm = formsOf(name).some((form) => termForms.includes(form));
  return frontmatterPlace(document, isTerm ? 'term' : 'aliases');
}
