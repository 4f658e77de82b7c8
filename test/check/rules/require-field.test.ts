import { describe, expect, it } from 'vitest';
import { book, findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'require-field';
const path = 'bibliography/references.bib';

/** Severity and field of each finding on one entry. */
const lacks = (entry: string): string[] =>
  findingsOf(rule, { [path]: entry }).map(({ severity, field }) => `${severity} ${field}`);

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    ['@article{k, title={T}, journaltitle={J}, date={2019}}', ['error author']],
    ['@article{k, author={A, B}, date={2019}}', ['error title', 'error journaltitle']],
    ['@article{k, author={A, B}, title={T}, journal={J}}', ['warning date']],
    ['@book{k, author={A, B}, title={T}, date={2019}}', []],
    ['@book{k, editor={A, B}, title={T}, year=2019}', []],
    ['@online{k, title={T}, url={https://example.org}}', ['warning author', 'warning date']],
    ['@online{k, author={A, B}, title={T}, date={2019}, doi={10.1/x}}', []],
    ['@inbook{k, author={A, B}, title={T}, chapter={3}, date={2019}}', []],
    ['@report{k, author={A, B}, title={T}, date={2019}}', ['warning type', 'warning institution']],
    ['@techreport{k, author={A, B}, title={T}, year={2019}, institution={I}}', []],
    ['@phdthesis{k, author={A, B}, title={T}, year={2019}, school={I}}', []],
    ['@nosuchtype{k, title={T}}', []],
    ['@constructor{k, title={T}}', []],
    ['@xdata{k, publisher={P}}', []],
    ['@periodical{k, title={T}, date={2019}}', []],
    ['@book{k, title={T}, options={dataonly=true}}', []],
  ])('reads %s', (entry, expected) => {
    expect(lacks(entry)).toEqual(expected);
  });

  it('takes an empty value for none', () => {
    expect(lacks('@book{k, author={A, B}, title={ }, date={2019}}')).toEqual(['error title']);
  });

  it('marks the key, and the type where there is no key', () => {
    const texts = { [path]: '@book{berg2015, author={A, B}, date={2015}}' };
    const [finding] = findingsOf(rule, texts);
    expect(finding && marked(finding, texts)).toBe('berg2015');
    expect(finding).toMatchObject({ key: 'berg2015', field: 'title' });
  });

  it('says nothing of an entry that was cut short', () => {
    const cut = `@book{vik2016,\n  author = {Vik, Ola},\n\n${book('berg2015')}`;
    expect(lacks(cut)).toEqual([]);
  });
});
