import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../src/bib/library.ts';
import { createCitationFormatter } from '../../../src/cite/render/formatter.ts';
import { items, works } from './works.ts';

const apa = createCitationFormatter(works);
const shown = (text: string): string => apa.cluster(items(text)).text;
const parts = (text: string): string[] =>
  apa.cluster(items(text)).parts.map(({ kind, key, content }) => {
    const words = content.map((node) => (node.type === 'text' ? node.value : '…')).join('');
    return kind === 'text' ? words : `${kind} ${key}: ${words}`;
  });

describe('a citation in APA style', () => {
  it.each([
    ['[@heleniak2018]', '(Heleniak, 2018)'],
    ['@heleniak2018', 'Heleniak (2018)'],
    ['[-@heleniak2018]', '(2018)'],
    ['[@heleniak2018, p. 3]', '(Heleniak, 2018, p. 3)'],
    ['[@heleniak2018, pp. 3-5 and passim]', '(Heleniak, 2018, pp. 3–5 and passim)'],
    ['[@heleniak2018, chap. 2]', '(Heleniak, 2018, Chapter 2)'],
    ['[see @heleniak2018, emphasis added]', '(see Heleniak, 2018, emphasis added)'],
    ['@heleniak2018 [p. 3]', 'Heleniak (2018, p. 3)'],
    ['@heleniak2018 [emphasis added]', 'Heleniak (2018, emphasis added)'],
    ['@heleniak2018 [p. 3; @strey2018]', 'Heleniak (2018, p. 3; Strey et al., 2018)'],
    ['[@skilbrei2018]', '(Skilbrei & Jahnsen, 2018)'],
    ['@skilbrei2018', 'Skilbrei and Jahnsen (2018)'],
    ['[@strey2018; @heleniak2018]', '(Heleniak, 2018; Strey et al., 2018)'],
    ['[@kock1; @kock2]', '(Kock, 2018a, 2018b)'],
    ['[@kock2]', '(Kock, 2018b)'],
    ['[@undesa1]', '(UN DESA, 2020b)'],
    ['@undesa2 [p. 4]', 'UN DESA (2020a, p. 4)'],
    ['[@others]', '(Able et al., 2003)'],
    ['@others', 'Able et al. (2003)'],
    ['[@nothing]', '(nothing, n.d.)'],
    ['@nothing', 'nothing (n.d.)'],
    ['[@zeta, p. 1; @zeta, p. 2]', '(Zeta, 2001, p. 1, 2001, p. 2)'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('keeps a prefix before the work it was written for', () => {
    expect(shown('[see @strey2018; @heleniak2018]')).toBe(
      '(see Strey et al., 2018; Heleniak, 2018)',
    );
    expect(shown('[@zeta; see also @strey2018; @heleniak2018]')).toBe(
      '(Zeta, 2001; see also Strey et al., 2018; Heleniak, 2018)',
    );
    expect(shown('[see @kock1; @kock2]')).toBe('(see Kock, 2018a, 2018b)');
  });

  it('comes in parts, of which each work can be linked', () => {
    expect(parts('[see @strey2018, p. 3; @heleniak2018]')).toEqual([
      '(see ',
      'reference strey2018: Strey et al., 2018, p. 3',
      '; ',
      'reference heleniak2018: Heleniak, 2018',
      ')',
    ]);
    expect(parts('@heleniak2018 [p. 3]')).toEqual([
      'reference heleniak2018: Heleniak (2018, p. 3)',
    ]);
  });

  it('says which work is missing, and shows the others', () => {
    expect(parts('[@ratha2020, pp. 3-5; @zeta; see @lang2021]')).toEqual([
      '(',
      'reference zeta: Zeta, 2001',
      '; ',
      'missing ratha2020: reference missing: ratha2020',
      ', pp. 3–5; see ',
      'missing lang2021: reference missing: lang2021',
      ')',
    ]);
    expect(shown('[@ratha2020]')).toBe('(reference missing: ratha2020)');
    expect(shown('@ratha2020 [p. 3, new; @zeta]')).toBe(
      'reference missing: ratha2020 (p. 3, new; Zeta, 2001)',
    );
    expect(shown('@ratha2020')).toBe('reference missing: ratha2020');
  });

  it('shows italics where the style has them', () => {
    expect(apa.cluster(items('[@nothing]')).html).toBe('(<i>nothing</i>, n.d.)');
  });
});

describe('a reference in APA style', () => {
  it('is safe HTML and plain text', () => {
    expect(apa.reference('heleniak2018')).toMatchObject({
      html: 'Heleniak, T. (2018). Migration. In J. Strey (Ed.), <i>State of the Region</i> (pp. 4–6). Nordregio.',
      text: 'Heleniak, T. (2018). Migration. In J. Strey (Ed.), State of the Region (pp. 4–6). Nordregio.',
    });
  });

  it('has the full name of an organisation, and the suffix that the text has', () => {
    expect(apa.reference('undesa2')?.text).toMatch(
      /^United Nations Department of Economic and Social Affairs\. \(2020a\)\. Highlights/,
    );
    expect(apa.reference('kock2')?.text).toMatch(/^Kock, I\. \(2018b\)/);
  });

  it('names authors who are not named', () => {
    expect(apa.reference('others')?.text).toBe('Able, A. et al. (2003). With others.');
  });

  it('links addresses and DOIs, whatever signs they hold', () => {
    expect(apa.reference('undesa1')?.html).toContain(
      '<a href="https://example.org/stock?a=1&amp;b=2">https://example.org/stock?a=1&amp;b=2</a>',
    );
    expect(apa.reference('skilbrei2018')?.html).toContain(
      '<a href="https://doi.org/10.1000/(a)%3Cb%3E;2-%23">https://doi.org/10.1000/(a)&lt;b&gt;;2-#</a>',
    );
  });

  it('shows an address that runs script as text', () => {
    const html = apa.reference('noauthor')?.html;
    expect(html).toContain('javascript:alert(1)');
    expect(html).not.toContain('href');
  });

  it('is there for a work without author, title and date, and not for a work that is not', () => {
    expect(apa.reference('nothing')?.text).toBe('nothing. (n.d.).');
    expect(apa.reference('ratha2020')).toBeNull();
    expect(apa.reference('__proto__')).toBeNull();
  });
});

describe('a formatter', () => {
  it('names a work in a sentence', () => {
    expect(apa.inText('strey2018')).toBe('Strey et al., 2018');
    expect(apa.inText('ratha2020')).toBe('ratha2020');
  });

  it('sorts a list of references by the names it shows there', () => {
    expect(
      apa.sort(['zeta', 'ratha2020', 'undesa1', 'undesa2', 'heleniak2018', 'kock2', 'kock1']),
    ).toEqual(['heleniak2018', 'kock1', 'kock2', 'undesa2', 'undesa1', 'zeta', 'ratha2020']);
  });

  it('is made once for the same works and style', () => {
    expect(createCitationFormatter(structuredClone(works))).toBe(apa);
    expect(createCitationFormatter(works, { style: 'harvard1' })).not.toBe(apa);
  });

  it('takes the first of two works of one key', () => {
    const two = [...works.slice(0, 1), { ...works[1], id: 'heleniak2018', type: 'book' }];
    expect(createCitationFormatter(two).inText('heleniak2018')).toBe('Heleniak, 2018');
  });

  it.each([
    ['harvard1', '(Skilbrei and Jahnsen, 2018, p. 3)', 'Skilbrei and Jahnsen (2018, p. 3)'],
    ['vancouver', '(2)', 'Skilbrei and Jahnsen (2)'],
  ])('formats in the style %s', (style, bracketed, narrative) => {
    const formatter = createCitationFormatter(works, { style });
    expect(formatter.cluster(items('[@skilbrei2018, p. 3]')).text).toBe(bracketed);
    expect(formatter.cluster(items('@skilbrei2018 [p. 3]')).text).toBe(narrative);
  });

  it('knows the work behind every number', () => {
    const formatter = createCitationFormatter(works, { style: 'vancouver' });
    const { parts } = formatter.cluster(items('[@zeta; @skilbrei2018; @heleniak2018]'));
    const named = parts.filter(({ kind }) => kind === 'reference').map(({ key }) => key);
    expect(named.length).toBeGreaterThan(1);
    for (const key of named) expect(formatter.has(key ?? '')).toBe(true);
    expect(formatter.cluster(items('[@zeta]')).parts[1]?.key).toBe('zeta');
  });

  it('formats in a style given as XML, in another language', () => {
    const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>T</title><id>t</id><updated>2026-01-01T00:00:00Z</updated></info><citation><layout prefix="[" suffix="]" delimiter=" / "><names variable="author"><name form="short" and="text"/></names></layout></citation></style>`;
    const formatter = createCitationFormatter(works, { style, locale: 'de-DE' });
    expect(formatter.cluster(items('[@skilbrei2018; @zeta]')).text).toBe(
      '[Skilbrei und Jahnsen / Zeta]',
    );
    expect(formatter.reference('zeta')).toBeNull();
  });

  it('says which styles there are when it is asked for another', () => {
    expect(() => createCitationFormatter(works, { style: 'mla' })).toThrow(
      'There is no citation style named "mla". Use one of apa, vancouver, harvard1, or give the XML of a CSL style.',
    );
  });
});

describe('hostile works', () => {
  const allowed =
    /<\/?(?:i|b|sup|sub)>|<span class="(?:small-caps|upright)">|<\/span>|<a href="https?:[^"<>]*">|<\/a>/g;
  const bare = (html: string): string => html.replace(allowed, '');

  it('show markup as text', () => {
    const title = '<script>alert(1)</script> & <i>italics</i> <b onclick="x">bold</b> "quoted"';
    const hostile = {
      id: 'x',
      type: 'book',
      title,
      author: [{ literal: '<img src=x onerror=y>' }],
    };
    const formatter = createCitationFormatter([hostile]);
    const html = formatter.reference('x')?.html ?? '';
    expect(bare(html)).not.toMatch(/[<>"]/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp;');
    expect(formatter.cluster(items('[@x]')).html).toBe('(&lt;img src=x onerror=y&gt;, n.d.)');
  });

  it('give no commands in notes, and no signs that stand for something', () => {
    const hostile = {
      id: 'x',
      type: 'book',
      title: 'A\uE026i0\uE027b\uE028c',
      note: 'type: article-journal\ntitle: Other',
      author: [{ family: 'B\uE024' }],
    };
    expect(createCitationFormatter([hostile]).reference('x')?.text).toBe('B. (n.d.). Ai0bc.');
  });

  it('may be keyed by anything', () => {
    const ids = ['__proto__', 'constructor', '', 'a b', '<x>', '"', 'i0'];
    const formatter = createCitationFormatter(
      ids.map((id) => ({ id, type: 'book', title: `T${id}` })),
    );
    expect(ids.map((id) => formatter.reference(id)?.text)).toEqual(
      ids.map((id) => `T${id}. (n.d.).`),
    );
  });

  it('of any shape are formatted', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const name = fc.oneof(
      fc.record({ family: value, given: value }),
      fc.record({ literal: value }),
      value,
    );
    const date = fc.oneof(
      fc.record({ 'date-parts': fc.array(fc.array(value)) }),
      fc.record({ literal: value }),
      value,
    );
    const item = fc.record(
      {
        type: fc.oneof(
          fc.constantFrom('book', 'article-journal', 'webpage', '__proto__'),
          fc.string(),
        ),
        title: value,
        author: fc.oneof(fc.array(name, { maxLength: 3 }), value),
        issued: date,
        URL: fc.oneof(value, fc.webUrl(), fc.constant('javascript:alert(1)')),
        DOI: value,
        page: value,
        volume: value,
        'container-title': value,
      },
      { requiredKeys: [] },
    );
    const samples = fc.sample(item, { numRuns: 120, seed: 20261121 });
    const hostile = samples.map(
      (one, index) => ({ ...one, id: `k${index}` }) as unknown as CslItem,
    );
    const formatter = createCitationFormatter(hostile);
    for (const { id } of hostile) {
      expect(bare(formatter.reference(id)?.html ?? '')).not.toMatch(/[<>"]/);
      const { html } = formatter.cluster(items(`[see @${id}, p. 3; @missing]`));
      expect(bare(html)).not.toMatch(/[<>"]/);
      expect(html).toContain('reference missing: missing');
    }
  });
});
