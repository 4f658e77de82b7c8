import { describe, expect, it } from 'vitest';
import { exportReferences } from '../../../src/bib/serialise.ts';
import { createEntryFormatter } from '../../../src/cite/render/lone-entry.ts';
import { namedStyles, styleOptions } from '../../../src/cli/citation-styles.ts';
import { openCslLibrary } from '../../../src/cli/csl-library.ts';
import { pageReference } from '../../../src/site/metadata/page-reference.ts';

const site = { title: 'Kildekart', language: 'en', authors: [] };
const page = {
  title: 'Debt & bondage',
  slug: 'debt-bondage',
  reviewed: '2026-11-21',
  address: 'https://example.org/glossary/debt-bondage/',
};
const library = openCslLibrary(import.meta.dirname);
const inStyle = (name: string, csl: ReturnType<typeof pageReference>['csl']) => {
  const style = namedStyles.find((one) => one.name === name);
  return createEntryFormatter((style && styleOptions(style, library)) ?? {})(csl).text;
};

describe('a page as a work', () => {
  it('is cited by its title when the site names no authors', () => {
    const { csl } = pageReference(page, site);
    expect(inStyle('apa', csl)).toBe(
      'Debt & bondage. (2026, November 21). Kildekart. https://example.org/glossary/debt-bondage/',
    );
    expect(inStyle('norsk-apa', csl)).toContain('(2026, 21. november)');
  });

  it('names the authors, people and bodies', () => {
    const { csl } = pageReference(page, { ...site, authors: ['Berg, Nils', '{Pro Sentret}'] });
    expect(inStyle('harvard', csl)).toMatch(/^Berg, N\. and Pro Sentret \(2026\)/);
    expect(inStyle('chicago', csl)).toMatch(/^Berg, Nils,? and Pro Sentret\. 2026\./);
  });

  it('claims no address when nobody knows it', () => {
    const reference = pageReference({ ...page, address: null }, site);
    expect(inStyle('apa', reference.csl)).toBe('Debt & bondage. (2026, November 21). Kildekart.');
    expect(exportReferences([reference], 'ris')).not.toContain('UR  -');
  });

  it('goes to reference managers with site, date and address', () => {
    const reference = pageReference(page, site);
    expect(exportReferences([reference], 'ris')).toContain('T2  - Kildekart\r\n');
    expect(exportReferences([reference], 'biblatex')).toContain('date = {2026-11-21}');
    expect(JSON.parse(exportReferences([reference], 'csl-json'))).toMatchObject([
      { type: 'webpage', 'container-title': 'Kildekart', URL: page.address },
    ]);
  });

  it('has another key than a page of the same name elsewhere', () => {
    const keyOf = (slug: string) => pageReference({ ...page, slug }, site).key;
    expect(keyOf('topics-full-ban')).toBe('kildekart-topics-full-ban');
    expect(keyOf('regulation-full-ban')).not.toBe(keyOf('topics-full-ban'));
  });

  it('is cited without a date when nobody noted its review', () => {
    const { csl } = pageReference({ ...page, reviewed: null }, site);
    expect(inStyle('apa', csl)).toContain('(n.d.)');
    expect(inStyle('norsk-apa', csl)).toContain('(u.å.)');
  });

  it('keeps every sign of a title, and a key that any program takes', () => {
    const title = '100 % {odd} #1_$ ~ \\x “å”';
    const reference = pageReference({ ...page, title, slug: '“Å rop”!' }, site);
    expect(reference.csl.title).toBe(title);
    expect(reference.key).toMatch(/^[a-z0-9-]+$/);
  });
});
