import type { AuditRequest, NamedText } from './messages.ts';

type Source = File | NamedText;

/** The form's controls. */
export interface AuditForm {
  readonly form: HTMLFormElement;
  readonly text: HTMLTextAreaElement;
  readonly kind: HTMLSelectElement;
  readonly file: HTMLInputElement;
  readonly bibliography: HTMLInputElement;
}

const compareWith = ({ form }: AuditForm): string => String(new FormData(form).get('with') ?? '');

/** What the reader put in, or a sentence that says what is lacking. */
export function readForm(controls: AuditForm, own: NamedText | null): AuditRequest | string {
  const { text, kind, file, bibliography } = controls;
  const [chosen] = file.files ?? [];
  if (chosen === undefined && text.value.trim() === '') {
    return 'There is no manuscript yet. Paste its text, or choose a file.';
  }
  const manuscript: Source = chosen ?? { name: `pasted.${kind.value}`, text: text.value };
  const against = compareWith(controls);
  if (against === 'own') {
    if (own === null)
      return 'This site’s bibliography could not be loaded. Reload the page to try again.';
    return { manuscript, bibliographies: [own] };
  }
  if (against !== 'files') return { manuscript, bibliographies: [] };
  const bibliographies = [...(bibliography.files ?? [])];
  if (bibliographies.length === 0)
    return 'Choose the .bib file to compare with, or compare with the list in the manuscript.';
  return { manuscript, bibliographies };
}

const isBib = ({ name }: File): boolean => /\.bib(?:tex)?$/i.test(name);

function put(input: HTMLInputElement, files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Takes files that are dropped anywhere on the form: bibliographies by their names, else a manuscript. */
export function takeDrops({ form, file, bibliography }: AuditForm): void {
  const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.includes('Files') ?? false;
  form.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    form.classList.add('is-dropping');
  });
  form.addEventListener('dragleave', () => form.classList.remove('is-dropping'));
  form.addEventListener('drop', (event) => {
    form.classList.remove('is-dropping');
    if (!holdsFiles(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    const bibs = files.filter(isBib);
    const [manuscript] = files.filter((one) => !isBib(one));
    if (bibs.length > 0) put(bibliography, bibs);
    if (manuscript !== undefined) put(file, [manuscript]);
  });
}
