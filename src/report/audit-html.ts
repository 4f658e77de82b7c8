import type { Audit } from '../manuscript/audit-types.ts';
import type { Manuscript } from '../manuscript/types.ts';
import { annotate } from './annotate.ts';
import { excerptsOf } from './audit-excerpts.ts';
import { problemPanel } from './audit-html/problems.ts';
import { furtherFindings, referenceTable } from './audit-html/references.ts';
import { style, styleHash } from './audit-html/style.ts';
import { annotatedText } from './audit-html/text.ts';
import { faultStatuses, outcomeSentence, statusCounted, statusMarks } from './audit-words.ts';
import { Html, tag } from './html.ts';

export interface AuditHtmlOptions {
  /** Path or name of the manuscript as people know it. */
  readonly path: string;
  /** The manuscript that was audited, for its text. */
  readonly manuscript: Manuscript;
}

/** Nothing may run, load or be sent; the one style sheet is let in by its digest. */
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

/**
 * An audit as one page that needs nothing else: the text with every citation marked, what to look at
 * with proposals, the references and where they are cited. Light, dark and on paper. It holds no
 * script, and everything from the manuscript is escaped.
 */
export function renderAuditHtml(audit: Audit, { path, manuscript }: AuditHtmlOptions): string {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  const title = `Audit of ${name}`;
  const blocks = annotate(manuscript, audit.citations);
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('meta', { name: 'generator', content: 'Kildekart' }),
    tag('title', {}, title),
    tag('style', {}, new Html(style)),
  );
  const body = tag(
    'body',
    {},
    tag('a', { class: 'skip', href: '#text' }, 'Skip to the text'),
    tag(
      'main',
      {},
      tag('h1', {}, 'Audit of ', tag('bdi', {}, name)),
      tag('p', { class: 'lede' }, outcomeSentence(audit.summary)),
      ...audit.notices.map(({ message }) => tag('p', { class: 'notice' }, message)),
      counts(audit),
      tag(
        'div',
        { class: 'columns' },
        tag('div', {}, problemPanel(audit, excerptsOf(blocks))),
        annotatedText(audit, blocks),
      ),
      furtherFindings(audit),
      referenceTable(audit),
    ),
    tag(
      'footer',
      {},
      tag(
        'p',
        {},
        'Made by Kildekart. Lines count in the text as it was read. A citation that leads nowhere has no reference in the list that it was compared with; that says nothing about the work.',
      ),
    ),
  );
  return `<!doctype html>\n${tag('html', { lang: 'en' }, head, body).markup}\n`;
}

function counts({ summary }: Audit): Html {
  const numbers = {
    missing: summary.missing,
    'year-mismatch': summary.yearMismatch,
    'name-mismatch': summary.nameMismatch,
    placeholder: summary.placeholders,
    ambiguous: summary.ambiguous,
  };
  const item = (number: number, words: string, target: string | null): Html =>
    tag(
      'li',
      {},
      tag('strong', {}, number.toLocaleString('en-GB')),
      number > 0 && target !== null ? tag('a', { href: target }, words) : words,
    );
  return tag(
    'ul',
    { class: 'counts' },
    item(summary.citations, 'citations', '#text'),
    item(
      summary.matched,
      `${statusMarks.matched} ${statusCounted('matched', summary.matched)}`,
      null,
    ),
    ...faultStatuses.map((status) =>
      item(
        numbers[status],
        `${statusMarks[status]} ${statusCounted(status, numbers[status])}`,
        `#status-${status}`,
      ),
    ),
    item(summary.uncited, 'references never cited', '#uncited'),
  );
}
