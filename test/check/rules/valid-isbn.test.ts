import { describe, expect, it } from 'vitest';
import { book, findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'valid-isbn';
const path = 'bibliography/references.bib';
const texts = (isbn: string) => ({ [path]: book('berg2015', `  isbn = {${isbn}},\n`) });
const found = (isbn: string) => findingsOf(rule, texts(isbn));

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    '978-0-306-40615-7',
    '9780306406157',
    '978 0 306 40615 7',
    '978–0–306–40615–7',
    '0-8044-2957-X',
    '0-8044-2957-x',
    'ISBN 0-306-40615-2',
    'ISBN-13: 978-0-306-40615-7',
    'ISBN-10 0306406152',
    '9780306406157 0306406152',
    '978-0-306-40615-7, 0-306-40615-2',
    '0-306-40615-2 (hbk. : acid-free paper) and 978-0-306-40615-7 (1 CD)',
    'pbk. 978-0-306-40615-7',
    '306406152',
  ])('lets %s be', (isbn) => {
    expect(found(isbn)).toEqual([]);
  });

  it.each([
    ['978-0-306-40615-6', '978-0-306-40615-6'],
    ['0-306-40615-3', '0-306-40615-3'],
    ['978-0-306-40615-7, 0-306-40615-3', '0-306-40615-3'],
    ['978-0-306-4061-7', '978-0-306-4061-7'],
    ['977-0-306-40615-8', '977-0-306-40615-8'],
    ['0-X06-40615-2', '0-X06-40615-2'],
    ['9780306406157 030640615', '030640615'],
  ])('finds the fault of %s in %s', (isbn, piece) => {
    const all = found(isbn);
    expect(all.map((one) => marked(one, texts(isbn)))).toEqual([piece]);
    expect(all[0]?.severity).toBe('error');
  });

  it('knows an ISSN, and a field without any number', () => {
    expect(found('0317-8471').map((one) => one.severity)).toEqual(['warning']);
    expect(found('none').map((one) => one.severity)).toEqual(['warning']);
  });

  it('finds any one digit that is wrong, in both forms', () => {
    for (const right of ['9780306406157', '0306406152']) {
      for (let at = 0; at < right.length; at += 1) {
        const digit = (Number(right[at]) + 1) % 10;
        expect(found(right.slice(0, at) + digit + right.slice(at + 1))).toHaveLength(1);
      }
    }
  });
});
