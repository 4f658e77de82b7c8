import type { Audit, ListFault, Mention } from '../../manuscript/audit-types.ts';
import { placeWords } from '../audit-words.ts';
import { type Html, join, tag } from '../html.ts';

/** The references nobody cites, the faults of the list, and the sources that the text names without a year. */
export function furtherFindings({ references, mentions, list }: Audit): Html {
  const uncited = references.filter(({ cited }) => cited === 0);
  return join([
    section('uncited', `References never cited (${uncited.length})`, [
      ...uncited.map(({ work, key, line }) => [work === '' ? key : work, `line ${line}`] as const),
    ]),
    section('list', `Faults in the reference list (${list.length})`, list.map(faulty)),
    section('mentions', `Sources named without a year (${mentions.length})`, mentions.map(named)),
  ]);
}

const named = (mention: Mention): readonly [string, string] => [
  mention.text,
  `${placeWords(mention)}: ${mention.keys.join(', ')}`,
];

const faulty = (fault: ListFault): readonly [string, string] => [
  `${fault.key}: ${fault.message}`,
  placeWords(fault),
];

function section(id: string, title: string, rows: readonly (readonly [string, string])[]): Html {
  if (rows.length === 0) return join([]);
  const items = rows.map(([text, where]) =>
    tag('li', {}, tag('bdi', {}, text), tag('span', { class: 'ui' }, ` ${where}`)),
  );
  return tag(
    'section',
    { 'aria-labelledby': id },
    tag('h2', { id }, title),
    tag('ul', {}, ...items),
  );
}

/** Every reference with the places that cite it. */
export function referenceTable({ references, citations }: Audit): Html {
  if (references.length === 0) return join([]);
  const places = new Map<string, number[]>();
  for (const [at, { keys }] of citations.entries()) {
    for (const key of keys) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [at]);
      else known.push(at);
    }
  }
  const rows = references.map(({ key, line, work }, at) =>
    tag(
      'tr',
      { id: `r${at}` },
      tag('th', { scope: 'row' }, tag('bdi', {}, work === '' ? key : work)),
      tag('td', {}, line),
      tag('td', {}, ...links(places.get(key) ?? [])),
    ),
  );
  const heads = ['Reference', 'Line', 'Cited at'].map((head) => tag('th', { scope: 'col' }, head));
  return tag(
    'section',
    { 'aria-labelledby': 'references' },
    tag('h2', { id: 'references' }, `References (${references.length})`),
    tag(
      'div',
      { class: 'scroll' },
      tag('table', {}, tag('thead', {}, tag('tr', {}, ...heads)), tag('tbody', {}, ...rows)),
    ),
  );
}

const links = (places: readonly number[]): (Html | string)[] =>
  places.length === 0
    ? ['never']
    : places.map((at) => join([tag('a', { href: `#c${at}` }, `${at + 1}`), ' ']));
