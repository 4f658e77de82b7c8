import type { Audit, AuditedCitation } from '../../manuscript/audit-types.ts';
import type { Excerpt } from '../audit-excerpts.ts';
import { suggestionsFor, worksOf } from '../audit-suggestions.ts';
import { faultStatuses, placeWords, statusLabels, statusMarks } from '../audit-words.ts';
import { type Html, join, tag } from '../html.ts';
import { isListed } from './text.ts';

type Excerpts = ReadonlyMap<number, Excerpt>;

/** Every citation that is not as it should be, grouped by what is wrong with it. */
export function problemPanel(audit: Audit, excerpts: Excerpts): Html {
  const listed = [...audit.citations.entries()].filter(([, citation]) => isListed(citation));
  const works = worksOf(audit);
  const item = ([at, citation]: [number, AuditedCitation]): Html =>
    problem(at, citation, works, excerpts.get(at));
  const groups = ([...faultStatuses, 'matched'] as const).map((status) => {
    const found = listed.filter(([, citation]) => citation.status === status);
    if (found.length === 0) return null;
    const title = status === 'matched' ? 'Matched, but written differently' : statusLabels[status];
    return join([
      tag('h3', { id: `status-${status}` }, `${statusMarks[status]} ${title} (${found.length})`),
      tag('ol', {}, ...found.map(item)),
    ]);
  });
  return tag(
    'section',
    { class: 'panel', 'aria-labelledby': 'problems' },
    tag('h2', { id: 'problems' }, `What to look at (${listed.length})`),
    listed.length === 0 ? tag('p', {}, 'Nothing.') : null,
    ...groups,
  );
}

function problem(
  at: number,
  citation: AuditedCitation,
  works: ReadonlyMap<string, string>,
  excerpt: Excerpt | undefined,
): Html {
  const { text } = citation;
  const context =
    excerpt === undefined
      ? null
      : tag('p', { class: 'ui', dir: 'auto' }, excerpt.before, tag('b', {}, text), excerpt.after);
  const suggestions = suggestionsFor(citation, works).map(({ text: words, key, work }) =>
    tag(
      'p',
      {},
      tag('span', { class: 'suggestion' }, tag('bdi', {}, words)),
      key === null ? null : join([': ', tag('bdi', {}, work === '' ? key : work)]),
    ),
  );
  return tag(
    'li',
    { id: `p${at}` },
    tag(
      'p',
      {},
      tag('span', { class: 'number' }, `${at + 1} `),
      tag('a', { href: `#c${at}` }, tag('bdi', {}, text)),
      tag('span', { class: 'ui' }, ` ${placeWords(citation)}`),
    ),
    ...suggestions,
    context,
  );
}
