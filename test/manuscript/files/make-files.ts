import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { PDFDocument, type PDFPage, StandardFonts } from 'pdf-lib';

const paragraph = (text: string): Paragraph => new Paragraph(text);

/** A Word file with a heading, a note, a quotation, a table, a list and references. */
export async function makeDocx(): Promise<Uint8Array> {
  const document = new Document({
    footnotes: { 1: { children: [paragraph('As Moe (2001) has it.')] } },
    styles: { paragraphStyles: [{ id: 'Quote', name: 'Quote' }] },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Ferries * and barges', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('Ferries are '),
              new TextRun({ text: 'slow ', italics: true }),
              new TextRun('(Vik, 2019)'),
              new FootnoteReferenceRun(1),
              new TextRun('. Barges, too (Berg, 2018).'),
            ],
          }),
          new Paragraph({ text: 'A quotation (Lie, 2010, p. 3)', style: 'Quote' }),
          new Table({
            rows: [
              new TableRow({
                children: [
                  new TableCell({ children: [paragraph('Boat|ship')] }),
                  new TableCell({ children: [paragraph('Dahl (2004)')] }),
                ],
              }),
            ],
          }),
          new Paragraph({ text: 'one', bullet: { level: 0 } }),
          new Paragraph({ text: 'References', heading: HeadingLevel.HEADING_1 }),
          paragraph('Lie, B. (2010). Rowing. Oslo: Fjord.'),
          paragraph('Moe, C. (2001). Canoes. Oslo: Fjord.'),
          paragraph('Vik, A. (2019). Ferries. Oslo: Fjord.'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const SIZE = 11;
const LEADING = 14;

/** Writes lines below each other from a place on a page. */
function writeLines(page: PDFPage, lines: readonly string[], x: number, y: number): void {
  for (const [at, line] of lines.entries()) {
    if (line !== '') page.drawText(line, { x, y: y - at * LEADING, size: SIZE });
  }
}

/** A PDF file of one column, a page for each list of lines, with running heads and page numbers. */
export async function makePdf(pages: readonly (readonly string[])[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const [at, lines] of pages.entries()) {
    const page = document.addPage([420, 600]);
    page.setFont(font);
    page.drawText('On ferries and barges', { x: 60, y: 570, size: 9 });
    page.drawText(String(at + 1), { x: 200, y: 20, size: 9 });
    writeLines(page, lines, 60, 530);
  }
  return document.save();
}

/** A PDF file of one page with two columns. */
export async function makeTwoColumns(
  left: readonly string[],
  right: readonly string[],
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const page = document.addPage([420, 600]);
  page.setFont(font);
  // Line by line across both columns, as some programs write them.
  for (const [at, line] of left.entries()) {
    writeLines(page, [line], 40, 530 - at * LEADING);
    writeLines(page, [right[at] ?? ''], 220, 530 - at * LEADING);
  }
  return document.save();
}

/** A PDF file whose only page is a picture: no text at all. */
export async function makeScan(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([420, 600]);
  page.drawRectangle({ x: 20, y: 20, width: 380, height: 560 });
  return document.save();
}

/**
 * A PDF file that asks for a password: the trailer names an encryption whose check values fit none.
 * Written by hand, since pdf-lib encrypts nothing.
 */
export function makeLockedPdf(): Uint8Array {
  const zeros = '00'.repeat(32);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
    `<< /Filter /Standard /V 1 /R 2 /O <${zeros}> /U <${zeros}> /P -4 >>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const start = text.length;
  text += `xref\n0 5\n0000000000 65535 f \n${offsets.map((one) => `${one} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<${zeros}> <${zeros}>] >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
