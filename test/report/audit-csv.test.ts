import { describe, expect, it } from 'vitest';
import { renderAuditCsv } from '../../src/report/audit-csv.ts';
import { auditOf, ferries } from './audits.ts';

const linesOf = (text: string) => renderAuditCsv(auditOf(text).audit).split('\r\n');

describe('an audit as a table', () => {
  const lines = linesOf(ferries);

  it('begins with a byte order mark and the names of its columns, and ends its lines as spreadsheets do', () => {
    expect(lines[0]).toBe(
      '\ufeff"status","page","line","column","citation","form","authors","year","locator","references","suggestion"',
    );
    expect(lines.at(-1)).toBe('');
  });

  it('has a row for every citation with its proposal, and one for every reference nobody cites', () => {
    expect(lines.slice(1, -1)).toEqual([
      '"matched",,"3","19","Vik, 2019","parenthetical","Vik","2019",,"vik2019",',
      '"missing",,"3","50","Berg, 2018","parenthetical","Berg","2018",,,"Add the work to the references, or correct the citation."',
      '"year-mismatch",,"3","68","Moen (2011)","narrative","Moen","2011",,"moen2012","2011 → 2012: Moen (2012). Rafts"',
      '"name-mismatch",,"4","8","Ødegard, 2015","parenthetical","Ødegard","2015",,"odegard2015","Ødegard → Ødegård: Ødegård (2015). Logs"',
      '"placeholder",,"4","23","(needs reference)",,,,,,"is in the list: Ødegård (2015). Logs"',
      '"never-cited",,"10",,,,,,,"lien2001","Lien (2001). Canoes"',
    ]);
  });

  it('puts an apostrophe before what a spreadsheet would take for a formula', () => {
    const { audit } = auditOf(ferries);
    const [first] = audit.citations;
    if (first === undefined) throw new Error('there are citations');
    const cellOf = (text: string) =>
      renderAuditCsv({ ...audit, citations: [{ ...first, text }] })
        .split('\r\n')[1]
        ?.split(',"')[3];
    expect(cellOf('=HYPERLINK("x")')).toBe(`'=HYPERLINK(""x"")"`);
    for (const sign of ['+', '-', '@', '＝']) expect(cellOf(`${sign}1`)).toBe(`'${sign}1"`);
    expect(cellOf('\t\n =1')).toBe(`'=1"`);
    expect(cellOf('a=1')).toBe('a=1"');
  });

  it('says what kept it from judging', () => {
    expect(linesOf('Ferries are slow (Vik, 2019).')[1]).toMatch(/^"notice",.*nothing to compare/);
  });
});
