import { converters } from './converters.ts';

/**
 * Loads everything that reading any format needs, for a page that must fetch nothing once a text is at
 * hand. The libraries are named here as the readers name them, so that they are the same modules.
 */
export async function loadReaders(): Promise<void> {
  await Promise.all([
    ...[...converters.values()].map((load) => load()),
    import('mammoth'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
    import('pdfjs-dist/legacy/build/pdf.mjs'),
  ]);
}
