import { auditRows } from '../../../report/audit-rows.ts';
import { outcomeSentence } from '../../../report/audit-words.ts';
import { make } from './make.ts';
import type { AuditOutcome, DownloadFormat } from './messages.ts';
import type { AuditTable } from './table.ts';
import { textNodes } from './text.ts';

const formats: Readonly<Record<DownloadFormat, { readonly type: string; readonly label: string }>> =
  {
    html: { type: 'text/html', label: 'HTML: the annotated text, to read and pass on' },
    csv: { type: 'text/csv', label: 'CSV: a table for spreadsheets' },
    json: { type: 'application/json', label: 'JSON: for other programs' },
  };

/** Notices that name the command line say here what to do on the page. */
const onPage: ReadonlyMap<string, string> = new Map([
  [
    'no-references',
    'There is nothing to compare the citations with: no reference list was found under a heading such as “References”. Put a heading over the list, or choose a bibliography above.',
  ],
]);

interface ResultPlaces {
  readonly sentence: HTMLElement;
  readonly notices: HTMLElement;
  readonly downloads: HTMLElement;
  readonly findings: HTMLElement;
  readonly text: HTMLElement;
}

/** Paragraphs beyond which a browser lays out only those in sight. */
const MANY_BLOCKS = 300;

let addresses: string[] = [];

function downloadLinks({ name, downloads }: AuditOutcome): HTMLElement[] {
  for (const address of addresses) URL.revokeObjectURL(address);
  addresses = [];
  const base = name.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'manuscript';
  return (['html', 'csv', 'json'] as const).map((format) => {
    const { type, label } = formats[format];
    const blob = new Blob([downloads[format]], { type: `${type};charset=utf-8` });
    const href = URL.createObjectURL(blob);
    addresses.push(href);
    return make('li', {}, make('a', { href, download: `${base}-audit.${format}` }, label));
  });
}

/** Shows what an audit found. Everything from the manuscript is put in as text, never as markup. */
export function showOutcome(
  outcome: AuditOutcome,
  places: ResultPlaces,
  table: AuditTable,
): string {
  const { audit, blocks, bibliographyProblems } = outcome;
  const said = outcomeSentence(audit.summary);
  places.sentence.textContent = said;
  const notices = [
    ...audit.notices.map(({ code, message }) => onPage.get(code) ?? message),
    ...bibliographyProblems,
  ];
  places.notices.replaceChildren(...notices.map((notice) => make('li', {}, notice)));
  places.notices.hidden = notices.length === 0;
  places.downloads.replaceChildren(...downloadLinks(outcome));
  places.findings.hidden = audit.citations.length === 0;
  table.fill(auditRows(audit));
  places.text.classList.toggle('is-long', blocks.length > MANY_BLOCKS);
  places.text.replaceChildren(textNodes(audit, blocks));
  return [...(notices[0] === undefined ? [] : [notices[0]]), said].join(' ');
}
