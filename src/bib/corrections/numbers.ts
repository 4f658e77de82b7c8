import { readText } from '../citation-js.ts';
import type { Correction } from './correction.ts';

const periodicals = new Set(['article', 'periodical', 'suppperiodical', 'review']);
const inSeries = new Set(
  'book mvbook inbook bookinbook suppbook collection mvcollection incollection suppcollection reference mvreference inreference proceedings mvproceedings inproceedings manual'.split(
    ' ',
  ),
);

export const numberCorrection: Correction = {
  id: 'numbers',
  why: 'citation-js takes the number of proceedings in a series for an issue, drops issue when there is a number, and drops the number of laws, standards and other types.',
  before({ fields }) {
    fields.delete('number');
    fields.delete('issue');
  },
  after(item, { type, fields }) {
    const [number, issue] = ['number', 'issue'].map((name) => {
      const value = fields.get(name);
      return value === undefined ? undefined : readText(value);
    });
    if (periodicals.has(type)) {
      const both = [number, issue].filter((text) => text !== undefined);
      if (both.length > 0) item.issue = both.join(', ');
      return;
    }
    if (issue !== undefined) item.issue = issue;
    if (number !== undefined) item[inSeries.has(type) ? 'collection-number' : 'number'] = number;
  },
};

export const pageCorrection: Correction = {
  id: 'pages',
  why: 'citation-js makes a hyphen of the first dash only, and an article number of any eid whatever the type.',
  after(item, { type, fields }) {
    if (item.page !== undefined) item.page = item.page.replace(/[–—]|--+/g, '-');
    const eid = fields.get('eid');
    if (eid !== undefined && type !== 'article') item.page ??= readText(eid);
  },
};
