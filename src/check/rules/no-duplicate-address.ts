import type { Document } from '../../cite/types.ts';
import { addressOf } from '../address.ts';
import { startOf } from '../document-places.ts';
import type { Rule } from '../types.ts';

export const noDuplicateAddress: Rule = {
  id: 'no-duplicate-address',
  severity: 'error',
  scope: 'corpus',
  summary: 'No two pages have the same address on the site.',
  messages: {
    taken:
      '{other} has the address {address} too, so readers would get only one of the two pages. Rename one of the files.',
  },
  check: ({ corpus }, report) => {
    const first = new Map<string, Document>();
    for (const document of corpus.documents) {
      const place = addressOf(document.path);
      if (place === null) continue;
      const address = `/${place.collection}/${place.slug}/`;
      const id = `${place.language} ${address}`;
      const other = first.get(id);
      if (other === undefined) {
        first.set(id, document);
        continue;
      }
      report({
        message: 'taken',
        data: { address, other: other.path },
        file: document.path,
        span: startOf(document),
        related: [
          { file: other.path, span: startOf(other), message: `The other page at ${address}.` },
        ],
      });
    }
  },
};
