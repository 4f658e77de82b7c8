import { describe, expect, it } from 'vitest';
import { auditAgainstOwnList, auditManuscript } from '../../src/manuscript/audit.ts';
import { readManuscript } from '../../src/manuscript/read.ts';
import type { ManuscriptKind } from '../../src/manuscript/types.ts';
import { auditText, referencesOf } from './library.ts';

const bib = `
@book{vik2019, author = {Vik, Anna}, title = {Ferries}, date = {2019}}
@report{kom2017, author = {{Coordinating Unit (KOM)}}, title = {Report}, date = {2017}}
@book{moe2001, author = {Moe, Per}, title = {Rafts}, date = {2001}}
`;

const own = (text: string, kind: ManuscriptKind = 'text') =>
  auditAgainstOwnList(readManuscript({ path: 'manuscript.txt', text }, kind));
const codes = (audit: { notices: readonly { code: string }[] }): string[] =>
  audit.notices.map(({ code }) => code);

describe('an audit', () => {
  const text =
    'Ferries are slow (Vik, 2019, p. 3).\nBarges are slower (Berg,\n2018). It is so (needs reference).';
  const audit = auditText(text, bib);

  it('gives each citation with its place in the text as read', () => {
    expect(audit.citations).toEqual([
      {
        start: 18,
        end: 33,
        line: 1,
        column: 19,
        page: null,
        pageLine: null,
        text: 'Vik, 2019, p. 3',
        form: 'parenthetical',
        authors: ['Vik'],
        etAl: false,
        year: '2019',
        locator: 'p. 3',
        status: 'matched',
        keys: ['vik2019'],
        candidates: [{ key: 'vik2019', score: 1, differences: [] }],
      },
      {
        start: 55,
        end: 65,
        line: 2,
        column: 20,
        page: null,
        pageLine: null,
        text: 'Berg, 2018',
        form: 'parenthetical',
        authors: ['Berg'],
        etAl: false,
        year: '2018',
        locator: null,
        status: 'missing',
        keys: [],
        candidates: [],
      },
      {
        start: 77,
        end: 94,
        line: 3,
        column: 17,
        page: null,
        pageLine: null,
        text: '(needs reference)',
        form: 'parenthetical',
        authors: [],
        etAl: false,
        year: null,
        locator: null,
        status: 'placeholder',
        keys: [],
        candidates: [],
      },
    ]);
    expect(text.slice(55, 65)).toBe('Berg,\n2018');
  });

  it('counts citations by status, placeholders apart, and references nobody cites', () => {
    expect(audit.summary).toEqual({
      citations: 2,
      matched: 1,
      missing: 1,
      yearMismatch: 0,
      nameMismatch: 0,
      ambiguous: 0,
      placeholders: 1,
      uncited: 2,
    });
    expect(audit.references).toEqual([
      { key: 'vik2019', line: 2, cited: 1, work: 'Vik (2019). Ferries' },
      { key: 'kom2017', line: 3, cited: 0, work: 'Coordinating Unit (KOM) (2017). Report' },
      { key: 'moe2001', line: 4, cited: 0, work: 'Moe (2001). Rafts' },
    ]);
    expect(audit.uncited).toEqual(['kom2017', 'moe2001']);
    expect(audit.notices).toEqual([]);
  });

  it('has offsets into Markdown and HTML as they are written', () => {
    const markdown = 'Slow (**Vik**, [2019](https://x.org)).';
    const one = auditManuscript(
      readManuscript({ path: 'm.md', text: markdown }, 'markdown'),
      referencesOf(bib),
    ).citations[0];
    expect(one).toMatchObject({ text: 'Vik, 2019', status: 'matched' });
    expect(markdown.slice(one?.start, one?.end)).toBe('Vik**, [2019');
    const html = '<p>Slow (V&iacute;k, 2019)</p>';
    const other = auditManuscript(
      readManuscript({ path: 'm.html', text: html }, 'html'),
      referencesOf(bib),
    ).citations[0];
    expect(other).toMatchObject({ text: 'Vík, 2019', status: 'name-mismatch' });
    expect(html.slice(other?.start, other?.end)).toBe('V&iacute;k, 2019');
  });

  it('tells sources that prose names without a year, as information', () => {
    const { mentions, uncited } = auditText(
      'It grew (Vik, 2019). According to Moe, it fell. KOM reports the same.',
      bib,
    );
    expect(mentions.map(({ text, keys }) => [text, ...keys])).toEqual([
      ['Moe', 'moe2001'],
      ['KOM', 'kom2017'],
    ]);
    expect(uncited).toEqual(['kom2017', 'moe2001']);
  });

  it('says of a remark beside a citation that its reference is there', () => {
    const { citations } = auditText('(Vik, 2019) Missing in the the reference list!).', bib);
    expect(citations[1]).toMatchObject({
      status: 'placeholder',
      candidates: [{ key: 'vik2019', differences: ['is in the list'] }],
    });
  });

  it.each([
    '(ref)',
    '[citation needed]',
    '(XX, 2019)',
    '(Berg, ????)',
    '(TODO)',
    '(kilde mangler)',
    '(Beleg fehlt)',
    '(Author, year)',
    '(insert a reference here)',
  ])('knows the placeholder %s', (remark) => {
    expect(
      auditText(`It grew ${remark} and fell (Vik, 2019).`, bib).citations.map(
        ({ status }) => status,
      ),
    ).toEqual(['placeholder', 'matched']);
  });

  it('takes no statement about sources for a placeholder', () => {
    const text =
      'Every claim needs a source that can be checked (Vik, 2019); references are required.';
    expect(auditText(text, bib).summary.placeholders).toBe(0);
  });

  it('treats names that mean something to JavaScript like all others', () => {
    const { citations } = auditText(
      '(Constructor, 2019) and (Proto, 2018)',
      `${bib}@book{__proto__, author={Constructor, A.}, date={2019}, title={T}}`,
    );
    expect(citations.map(({ status, keys }) => [status, ...keys])).toEqual([
      ['matched', '__proto__'],
      ['missing'],
    ]);
  });
});

describe('a manuscript with its own list', () => {
  it('is audited against it', () => {
    const audit = own(
      'Slow (Vik, 2019) and (Berg, 2018).\n\nReferences\n\nVik, A. (2019). Ferries. Oslo.\n\nMoe, P. (2001). Rafts. Oslo.',
    );
    expect(audit.citations.map(({ status, keys }) => [status, ...keys])).toEqual([
      ['matched', 'vik2019'],
      ['missing'],
    ]);
    expect(audit.references).toEqual([
      { key: 'vik2019', line: 5, cited: 1, work: 'Vik (2019). Ferries' },
      { key: 'moe2001', line: 7, cited: 0, work: 'Moe (2001). Rafts' },
    ]);
  });

  it('is not accused where the list could not be parted', () => {
    const entries = Array.from(
      { length: 30 },
      (_, at) => `n${at} Berg wrote rivers ${1990 + at}`,
    ).join(' ');
    const audit = own(
      `Slow (Vik, 2019) and (Berg, 2001).\n\nReferences\n\nVik, A. (2019). Ferries. ${entries}`,
    );
    expect(audit.citations.map(({ status }) => status)).toEqual(['matched', 'ambiguous']);
  });
});

describe('what keeps an audit from judging', () => {
  it('is no text at all', () => {
    expect(codes(own(''))).toEqual(['empty']);
    expect(codes(own('a'.repeat(50_000_000)))).toEqual(['too-long']);
  });

  it('is no list to compare with', () => {
    const audit = own('Ferries are slow (Vik, 2019).');
    expect(codes(audit)).toEqual(['no-references']);
    expect(audit.citations).toEqual([]);
    expect(audit.notices[0]?.message).toContain('--bibliography');
  });

  it('is a text without citations', () => {
    expect(codes(own('Ferries are slow.'))).toEqual(['no-citations']);
  });

  it('is a style that cites by number', () => {
    const text = Array.from({ length: 12 }, (_, at) => `It grew [${at + 1}] and fell [2–5].`).join(
      ' ',
    );
    const audit = auditText(`${text} Berg (2018) said so [3].`, bib);
    expect(codes(audit)).toEqual(['numeric-style']);
    expect(audit.summary.missing).toBe(0);
    expect(audit.notices[0]?.message).toContain(
      'This manuscript cites by number: there are 25 marks such as [1]',
    );
  });

  it('is not the numbers of footnotes beside author–year citations', () => {
    const text = Array.from({ length: 30 }, (_, at) => `It grew[${at + 1}] (Vik, 2019).`)
      .slice(0, 9)
      .join(' ');
    const notes = Array.from({ length: 30 }, (_, at) => `[${at + 1}] A note.`).join('\n\n');
    expect(
      codes(
        auditText(
          `${text} So[10] it[11] is[12] said[13] by[14] all[15] of[16] them[17] here[18] and[19] there[20].\n\n${notes}`,
          bib,
        ),
      ),
    ).toEqual([]);
  });

  it('is said of text that runs from right to left, and brackets are read all the same', () => {
    const audit = auditText(
      'العبارات بطيئة جدا (فيك، 2019) والقوارب أبطأ منها.',
      '@book{k, author={فيك, آ.}, title={ت}, date={2019}}',
    );
    expect(codes(audit)).toEqual(['right-to-left']);
    expect(audit.citations).toMatchObject([{ status: 'matched', keys: ['k'] }]);
  });
});
