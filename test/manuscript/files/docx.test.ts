import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { auditAgainstOwnList } from '../../../src/manuscript/audit.ts';
import { MOST_BYTES, openPackage } from '../../../src/manuscript/files/docx/open-package.ts';
import { readManuscriptFile } from '../../../src/manuscript/read-file.ts';
import { makeDocx } from './make-files.ts';

const read = (bytes: Uint8Array, name = 'a.docx') => readManuscriptFile(bytes, name);
const whyNot = async (bytes: Uint8Array): Promise<string> =>
  (await read(bytes)).problems[0]?.message ?? '';
const valid = { '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<a/>') };

describe('a Word file', () => {
  it('is read as Markdown, with its notes below the paragraph that refers to them', async () => {
    const { file, kind, problems } = await read(await makeDocx());
    expect(problems).toEqual([]);
    expect(kind).toBe('markdown');
    expect(file.text).toBe(
      [
        '# Ferries \\* and barges',
        'Ferries are *slow* (Vik, 2019)[^1]. Barges, too (Berg, 2018).',
        '[^1]: As Moe (2001) has it.',
        '> A quotation (Lie, 2010, p. 3)',
        '| Boat\\|ship | Dahl (2004) |\n| --- | --- |',
        '- one',
        '# References',
        'Lie, B. (2010). Rowing. Oslo: Fjord.',
        'Moe, C. (2001). Canoes. Oslo: Fjord.',
        'Vik, A. (2019). Ferries. Oslo: Fjord.\n',
      ].join('\n\n'),
    );
  });

  it('is audited against its own list', async () => {
    const { citations } = auditAgainstOwnList(await read(await makeDocx()));
    expect(citations.map(({ text, status }) => [text, status])).toEqual([
      ['Vik, 2019', 'matched'],
      ['Berg, 2018', 'missing'],
      ['Moe (2001)', 'matched'],
      ['Lie, 2010, p. 3', 'matched'],
      ['Dahl (2004)', 'missing'],
    ]);
  });

  it('is refused when it is another file under its name', async () => {
    expect(await whyNot(strToU8('%PDF-1.7'))).toContain('It is a PDF file, whatever its name says');
    expect(await whyNot(strToU8('just text'))).toContain('It is no Word file');
    expect(await whyNot(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toContain('without a password');
    expect(await whyNot(new Uint8Array())).toBe('The file is empty.');
    const { 'word/document.xml': _, ...other } = valid;
    expect(await whyNot(zipSync(other))).toContain('there is no Word document in it');
    expect(await whyNot(zipSync(valid))).toContain('Open it in Word and save it again');
  });

  it('is refused when it was cut off', async () => {
    const whole = await makeDocx();
    for (const share of [0.1, 0.5, 0.99]) {
      expect(await whyNot(whole.slice(0, Math.floor(whole.length * share)))).toMatch(
        /not whole|cannot be read|no Word document/,
      );
    }
  });

  it('is not unpacked when it would grow beyond all measure', async () => {
    const bomb = zipSync({ ...valid, 'word/big.xml': new Uint8Array(MOST_BYTES + 1) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await whyNot(bomb)).toContain('Its text would grow to more than 100 MB');
  });

  it('is not opened when it is made of more pieces than any manuscript', async () => {
    const many = strToU8(`<a>${'<b/>'.repeat(1_000_001)}</a>`);
    expect(await whyNot(zipSync({ ...valid, 'word/document.xml': many }))).toContain(
      'more than 1,000,000 pieces',
    );
  });

  it('hands on no more than it declares, so that a lie about sizes gains nothing', () => {
    const bomb = zipSync({ ...valid, 'word/big.xml': new Uint8Array(1_000_000) });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    // In the central directory: the size that the part says it has.
    for (let at = 0; at + 4 < bomb.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 1_000_000) {
        view.setUint32(at + 24, 1000, true);
      }
    }
    const opened = openPackage(bomb);
    if (opened.ok) {
      const parts = Object.values(unzipSync(opened.bytes));
      expect(parts.reduce((sum, part) => sum + part.length, 0)).toBeLessThan(2000);
    } else expect(opened.code).toBe('damaged');
  });

  it('is refused when it defines entities', async () => {
    const xml = strToU8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>');
    expect(await whyNot(zipSync({ ...valid, 'word/document.xml': xml }))).toContain('entities');
  });
});
