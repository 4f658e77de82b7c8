/** The part of pdf.js that parses; on import it puts itself where the other part looks for it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
