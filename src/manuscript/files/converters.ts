import type { Converter } from './converter.ts';

/** Formats that are no text, by extension; what a format needs is loaded when a file of it is read. */
export const converters: ReadonlyMap<string, () => Promise<Converter>> = new Map<
  string,
  () => Promise<Converter>
>([
  ['docx', async () => (await import('./docx/read-docx.ts')).readDocx],
  ['pdf', async () => (await import('./pdf/read-pdf.ts')).readPdf],
]);
