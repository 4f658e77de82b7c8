/** The page on which a manuscript is audited: everything happens here, and nothing is sent. */
import { type AuditForm, readForm, takeDrops } from './input.ts';
import { leadWithin } from './lead.ts';
import type { NamedText, Step } from './messages.ts';
import { showOutcome } from './results.ts';
import { createRunner } from './runner.ts';
import { createTable } from './table.ts';

const steps: Readonly<Record<Step, string>> = {
  reading: 'Reading the manuscript',
  bibliography: 'Reading the bibliography',
  auditing: 'Looking for citations and comparing them',
  writing: 'Writing down what was found',
};
const order = Object.keys(steps);

/** An element that the page is built with; its absence is a fault of the page. */
function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page lacks #${id}.`);
  return element;
}

const form = part('audit-form', HTMLFormElement);
const controls: AuditForm = {
  form,
  text: part('audit-text', HTMLTextAreaElement),
  kind: part('audit-kind', HTMLSelectElement),
  file: part('audit-file', HTMLInputElement),
  bibliography: part('audit-bibliography', HTMLInputElement),
};
const status = part('audit-status', HTMLElement);
const ready = part('audit-ready', HTMLElement);
const progress = part('audit-progress', HTMLProgressElement);
const cancel = part('audit-cancel', HTMLButtonElement);
const start = part('audit-start', HTMLButtonElement);
const results = part('audit-results', HTMLElement);
const heading = part('audit-outcome', HTMLHeadingElement);
const places = {
  sentence: part('audit-sentence', HTMLElement),
  notices: part('audit-notices', HTMLElement),
  downloads: part('audit-downloads', HTMLElement),
  findings: part('audit-findings', HTMLElement),
  text: part('audit-annotated', HTMLElement),
};
const table = createTable(
  part('audit-filters', HTMLFormElement),
  part('audit-show', HTMLSelectElement),
  part('audit-words', HTMLInputElement),
  part('audit-count', HTMLElement),
  part('audit-table', HTMLTableElement),
);

function working(isWorking: boolean): void {
  progress.hidden = !isWorking;
  cancel.hidden = !isWorking;
  start.disabled = isWorking;
  form.setAttribute('aria-busy', String(isWorking));
}

const runner = createRunner({
  onReady: () => {
    ready.textContent =
      'Everything is loaded: from now on this page fetches nothing, and it works without a connection.';
  },
  onIncomplete: () => {
    ready.textContent =
      'Not everything that this page needs could be loaded. Reload it to try again.';
  },
  onStep: (step, share) => {
    status.textContent = `${steps[step]} …`;
    progress.value = (order.indexOf(step) + (share ?? 0)) / order.length;
  },
  onRefused: (message) => {
    working(false);
    status.textContent = message;
    start.focus();
  },
  onDone: (outcome) => {
    working(false);
    const said = showOutcome(outcome, places, table);
    results.hidden = false;
    status.textContent = `Done. ${said}`;
    heading.focus();
  },
});

/** This site's bibliography, fetched before there is a manuscript. */
let own: NamedText | null = null;
fetch(form.dataset['own'] ?? '')
  .then((answer) => (answer.ok ? answer.text() : Promise.reject()))
  .then((text) => {
    own = { name: 'references.bib', text };
  })
  .catch(() => {});

function run(): void {
  const request = readForm(controls, own);
  if (typeof request === 'string') {
    status.textContent = request;
    return;
  }
  results.hidden = true;
  progress.value = 0;
  working(true);
  runner.run(request);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  run();
});
cancel.addEventListener('click', () => {
  runner.cancel();
  working(false);
  status.textContent = 'Cancelled. Nothing was kept.';
  start.focus();
});
const tryExample = part('audit-example-start', HTMLButtonElement);
tryExample.addEventListener('click', () => {
  form.reset();
  tellSource();
  const example = document.querySelector<HTMLTemplateElement>('#audit-example');
  controls.text.value = example?.content.textContent ?? '';
  controls.kind.value = 'txt';
  run();
});
controls.bibliography.addEventListener('change', () => {
  const files = form.querySelector<HTMLInputElement>('input[name=with][value=files]');
  if (files !== null && (controls.bibliography.files?.length ?? 0) > 0) files.checked = true;
});
// The file counts when there are both; who types after choosing one means the text.
const source = part('audit-source', HTMLElement);
const tellSource = (): void => {
  source.hidden = controls.text.value === '' || controls.file.files?.length === 0;
};
controls.file.addEventListener('change', tellSource);
controls.text.addEventListener('input', () => {
  controls.file.value = '';
  tellSource();
});
leadWithin(places.findings, table);
takeDrops(controls);
// The page comes first, then what it works with.
if (document.readyState === 'complete') runner.load();
else addEventListener('load', runner.load, { once: true });
// Whoever pressed one before this module had come would leave the page, and lose the text.
start.disabled = false;
tryExample.disabled = false;
