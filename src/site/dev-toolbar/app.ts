import { defineToolbarApp } from 'astro/toolbar';
import { messages } from './messages.ts';
import type { PageFindings, ShownFinding } from './page-findings.ts';

const levels = { error: 'error', warning: 'warning', info: 'info' } as const;
const names = { error: 'Error', warning: 'Warning', info: 'Remark' } as const;

const styles = `
  h1 { margin: 0 0 0.5rem; font-size: 1.1rem; font-weight: 600; color: #fff; }
  ul { margin: 0; padding: 0; list-style: none; max-height: 22rem; overflow-y: auto; }
  li { padding: 0.75rem 0; border-top: 1px solid #4b4f5a; line-height: 1.5; }
  p { margin: 0; }
  button { padding: 0; border: 0; background: none; color: #b7c9ff; font: inherit; cursor: pointer; text-decoration: underline; }
  a { color: #b7c9ff; }
`;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function item({ rule, severity, message, file, line, place, waiver, docs }: ShownFinding) {
  const made = element('li');
  const said = element('p');
  said.append(element('strong', `${names[severity]}: `), message);
  const where = element('p');
  const open = element('button', `${file}, line ${line}`);
  open.addEventListener('click', () => {
    fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`).catch(() => {});
  });
  const why = element('a', rule);
  why.href = docs;
  where.append(open, ' · ', why);
  made.append(said);
  if (waiver !== null) made.append(element('p', `Accepted because: ${waiver}`));
  made.append(where);
  return made;
}

function summary({ here, openInAll }: PageFindings): string {
  const open = here.filter(({ waiver }) => waiver === null).length;
  const accepted = here.length - open;
  const page = open === 0 ? 'Nothing is open on this page' : `${open} open on this page`;
  return `${page}${accepted > 0 ? `, ${accepted} accepted` : ''}; ${openInAll || 'nothing'} open in the whole project.`;
}

export default defineToolbarApp({
  init(canvas, app, server) {
    const show = (found: PageFindings) => {
      const frame = document.createElement('astro-dev-toolbar-window');
      const list = element('ul');
      list.append(...found.here.map(item));
      frame.append(element('style', styles), element('h1', 'Findings of this page'));
      frame.append(element('p', summary(found)), list);
      canvas.replaceChildren(frame);
      const [worst] = found.here.filter(({ waiver }) => waiver === null);
      app.toggleNotification(
        worst ? { state: true, level: levels[worst.severity] } : { state: false },
      );
    };
    server.on<PageFindings>(messages.answer, show);
    const ask = () => server.send(messages.ask, { path: location.pathname });
    app.onToggled(({ state }) => state && ask());
    ask();
  },
});
