import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/site/api/csv.ts';

describe('a table for spreadsheets', () => {
  it('quotes what needs it, joins lists and leaves empty what is not known', () => {
    expect(
      writeCsv(
        [{ a: 'x, "y"\nz', b: ['one', 'two'], c: null, d: false, e: { f: 1 } }],
        ['a', 'b', 'c', 'd', 'e', 'absent'],
      ),
    ).toBe('\ufeffa,b,c,d,e,absent\r\n"x, ""y""\nz",one; two,,false,"{""f"":1}",\r\n');
  });

  it.each(['=1+1', '+x', '-x', '@x', '\tx', '＝1', '-5'])(
    'makes no formula of the text %j',
    (text) => {
      expect(writeCsv([{ a: text }], ['a'])).toContain(`'${text}`);
    },
  );

  it('leaves numbers and other texts alone', () => {
    expect(writeCsv([{ a: -5, b: 'x-y', c: '--proto__' }], ['a', 'b'])).toBe(
      '\ufeffa,b\r\n-5,x-y\r\n',
    );
  });
});
