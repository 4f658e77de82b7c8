import { type Converted, refused } from '../converter.ts';
import { whatItIs } from '../signatures.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { openPackage } from './open-package.ts';
import { styleMap } from './styles.ts';

/**
 * Reads a Word file as Markdown: headings, quotations, tables, lists and emphasis are kept, footnotes
 * and endnotes stand below the paragraph that refers to them. Never rejects.
 */
export async function readDocx(bytes: Uint8Array): Promise<Converted> {
  if (bytes.length === 0) return refused('empty', 'The file is empty.');
  const head = String.fromCharCode(...bytes.subarray(0, 2));
  if (head !== 'PK') {
    const what = whatItIs(bytes) ?? 'no Word file';
    const more = what.startsWith('an old')
      ? ' Open it in Word and save it as .docx without a password.'
      : '';
    return refused('other-format', `It is ${what}, whatever its name says.${more}`);
  }
  const opened = openPackage(bytes);
  if (!opened.ok) return refused(opened.code, opened.message);
  try {
    const html = await toHtml(opened.bytes);
    const text = htmlToMarkdown(html);
    if (!/\S/.test(text)) return refused('empty', 'There is no text in this Word file.');
    return { ok: true, text, kind: 'markdown', pages: [], remarks: [] };
  } catch {
    return refused(
      'damaged',
      'Its contents are not those of a Word document, so they cannot be read. Open it in Word and save it again.',
    );
  }
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  // In Node it reads `buffer`, in a browser `arrayBuffer`; both are bytes to it.
  const input = { buffer: bytes, arrayBuffer: bytes.slice().buffer } as unknown as {
    readonly arrayBuffer: ArrayBuffer;
  };
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: [...styleMap],
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  });
  return value;
}
