import { strToU8, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { auditAgainstOwnList } from '../../../src/manuscript/audit.ts';
import { MOST_UNPACKED } from '../../../src/manuscript/files/pdf/bloat.ts';
import { readManuscriptFile } from '../../../src/manuscript/read-file.ts';
import { makeLockedPdf, makePdf, makeScan, makeTwoColumns } from './make-files.ts';

const read = (bytes: Uint8Array) => readManuscriptFile(bytes, 'a.pdf');
const whyNot = async (bytes: Uint8Array): Promise<string> =>
  (await read(bytes)).problems[0]?.message ?? '';

const pages = [
  [
    'Ferries are slow in all weathers and all seasons (Vik, 2019), and',
    'barges are slower still, as everybody on the coast knows (Trianda-',
    'fyllidou, 2018). Nobody has measured canoes in earnest yet (Berg &',
  ],
  [
    'Moe, 2003), though many a letter asks for it.',
    '',
    'References',
    '',
    'Triandafyllidou, B. (2018). Barges. Oslo: Fjord.',
    '',
    'Vik, A. (2019). Ferries. Oslo: Fjord.',
  ],
  ['A last page with a few words on it.'],
];

describe('a PDF file', () => {
  it('is read in lines and paragraphs, without running heads and page numbers', async () => {
    const { file, plain, blocks, problems } = await read(await makePdf(pages));
    expect(problems).toEqual([]);
    expect(file.text).not.toMatch(/On ferries|^\d+$/m);
    expect(file.text.split('\n')[0]).toBe(pages[0]?.[0]);
    const [first] = blocks;
    expect(plain.text.slice(first?.start, first?.end)).toBe(
      'Ferries are slow in all weathers and all seasons (Vik, 2019), and barges are slower still, as everybody on the coast knows (Triandafyllidou, 2018). Nobody has measured canoes in earnest yet (Berg & Moe, 2003), though many a letter asks for it.',
    );
  });

  it('keeps the page of each citation, also of one that a page break cuts', async () => {
    const { citations } = auditAgainstOwnList(await read(await makePdf(pages)));
    expect(
      citations.map(({ text, status, page, pageLine }) => [text, status, page, pageLine]),
    ).toEqual([
      ['Vik, 2019', 'matched', 1, 1],
      ['Triandafyllidou, 2018', 'matched', 1, 2],
      ['Berg & Moe, 2003', 'missing', 1, 3],
    ]);
  });

  it('is read column by column', async () => {
    const column = (word: string) =>
      Array.from({ length: 20 }, (_, at) => `${word} words of line ${at} that go on and`);
    const { file } = await read(await makeTwoColumns(column('Left'), column('Right')));
    const first = file.text.lastIndexOf('Left');
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(file.text.indexOf('Right'));
  });

  it('is refused in a sentence when there is no text in it', async () => {
    expect(await whyNot(await makeScan())).toContain('its pages are pictures');
    expect(await whyNot(new Uint8Array())).toBe('The file is empty.');
  });

  it('is refused in a sentence when it asks for a password', async () => {
    expect(await whyNot(makeLockedPdf())).toContain('protected by a password');
  });

  it('is refused in a sentence when it is no PDF, or cut off', async () => {
    const whole = await makePdf(pages);
    expect(await whyNot(new TextEncoder().encode('PK\u0003\u0004…'))).toContain('It is a zip file');
    expect(await whyNot(new TextEncoder().encode('hello'))).toContain('no whole PDF file');
    expect(await whyNot(whole.slice(0, 300))).toMatch(/no whole PDF file|pictures/);
  });

  it('is not opened when a part of it would grow beyond all measure', async () => {
    const packed = zlibSync(new Uint8Array(MOST_UNPACKED + 1));
    const bytes = new Uint8Array([
      ...strToU8('%PDF-1.4\n4 0 obj\n<< /Filter /FlateDecode >>\nstream\n'),
      ...packed,
      ...strToU8('\nendstream\nendobj\n'),
    ]);
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await whyNot(bytes)).toContain('would grow to more than 100 MB');
  });

  it('tells how far it came', async () => {
    const parts: number[] = [];
    const onProgress = (part: number): void => void parts.push(part);
    await readManuscriptFile(await makePdf(pages), 'a.pdf', { onProgress });
    expect(parts).toEqual([1 / 3, 2 / 3, 1]);
  });
});
