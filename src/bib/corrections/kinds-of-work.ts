import { readText } from '../citation-js.ts';
import type { Correction } from './correction.ts';
import { articleTypes, cslTypes, keyWords, readAs, statusWords } from './kinds.ts';

const lookUp = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const subtypeOf = (fields: ReadonlyMap<string, string>): string | undefined =>
  lookUp(articleTypes, fields.get('entrysubtype')?.toLowerCase() ?? '');

export const entryTypeCorrection: Correction = {
  id: 'entry-type',
  why: 'citation-js knows neither the supp* types nor newspaper and magazine articles, prints the entrysubtype, and takes names of object methods for types.',
  before(draft) {
    draft.type = lookUp(readAs, draft.type) ?? draft.type;
    draft.fields.delete('entrysubtype');
  },
  after(item, { type, fields }) {
    item.type = lookUp(cslTypes, type) ?? item.type;
    const subtype = subtypeOf(fields);
    if (subtype && item.type === 'article-journal') item.type = subtype;
  },
};

export const keyWordCorrection: Correction = {
  id: 'words-for-keys',
  why: 'citation-js prints localisation keys such as phdthesis as they are; biblatex prints their words.',
  before({ fields }) {
    for (const name of ['type', 'series']) {
      const words = lookUp(keyWords, fields.get(name)?.toLowerCase() ?? '');
      if (words) fields.set(name, words);
    }
  },
};

export const statusCorrection: Correction = {
  id: 'status-words',
  why: 'citation-js prints localisation keys of pubstate such as inpress as they are.',
  before({ fields }) {
    fields.delete('pubstate');
  },
  after(item, { fields }) {
    const state = fields.get('pubstate');
    if (state !== undefined)
      item['status'] = lookUp(statusWords, state.toLowerCase()) ?? readText(state);
  },
};
