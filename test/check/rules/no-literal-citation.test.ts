import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-literal-citation';

const entry = (key: string, author: string, year: string, more = ''): string =>
  `@book{${key},\n  author = {${author}},\n  title = {Ports of ${key}},\n  date = {${year}},\n${more}}\n`;

const bib = [
  entry('lund2019', 'Lund, Kari', '2019'),
  entry('berg2015', 'Berg, Nils and Vik, Ola', '2015'),
  entry('holm2016', 'Holm, Siri and Moe, Per and Dahl, Eva', '2016'),
  entry('dehaas2010', 'de Haas, Hein', '2010'),
  entry('oord2018', 'van den Oord, Anna', '2018'),
  entry('skilbrei2013', 'Skilbrei, May-Len', '2013'),
  entry('glick1995', 'Glick Schiller, Nina', '1995'),
  entry('oneill2004', "O'Neill, Per", '2004'),
  entry('li2012', 'Li, Wei', '2012'),
  entry('bjorndahl2008', 'Bj{\\o}rndahl, Ulla', '2008'),
  entry('who2021', '{World Health Organization}', '2021'),
  entry(
    'undesa2020',
    '{United Nations Population Division}',
    '2020',
    '  shortauthor = {{UN DESA}},\n',
  ),
  entry('norway2005', '{Norway}', '2005'),
  entry('office', '{Harbour Office}', ''),
].join('');

const found = (text: string) =>
  findingsOf(rule, { 'bibliography/a.bib': bib, 'content/a.md': `${text}\n\nSo [@lund2019].\n` });
const keysIn = (text: string): (string | null)[] => found(text).map(({ key }) => key);

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    ['(Lund, 2019)', 'lund2019'],
    ['(Lund 2019)', 'lund2019'],
    ['(Lund, 2019, p. 7)', 'lund2019'],
    ['(see Lund, 2019: 33)', 'lund2019'],
    ['(e.g. Lund, 2019)', 'lund2019'],
    ['(as cited in Lund, 2019)', 'lund2019'],
    ['(Lund, 2019 for a longer account)', 'lund2019'],
    ['(as it was called, Lund, 2019)', 'lund2019'],
    ['(K. Lund, 2019)', 'lund2019'],
    ['(Lund, [1905] 2019)', 'lund2019'],
    ['(Berg & Vik, 2015)', 'berg2015'],
    ['(Berg and Vik 2015)', 'berg2015'],
    ['(Berg og Vik, 2015)', 'berg2015'],
    ['(Berg et al., 2015)', 'berg2015'],
    ['(Holm, Moe & Dahl, 2016)', 'holm2016'],
    ['(Holm, Moe, and Dahl, 2016)', 'holm2016'],
    ['(Holm et al., 2016)', 'holm2016'],
    ['(Holm mfl., 2016)', 'holm2016'],
    ['(de Haas, 2010)', 'dehaas2010'],
    ['(De Haas, 2010)', 'dehaas2010'],
    ['(van den Oord, 2018)', 'oord2018'],
    ['(Skilbrei, 2013)', 'skilbrei2013'],
    ['(Glick Schiller, 1995)', 'glick1995'],
    ['(O’Neill, 2004)', 'oneill2004'],
    ['(Li, 2012)', 'li2012'],
    ['(Bjørndahl, 2008)', 'bjorndahl2008'],
    ['(Bjorndahl, 2008)', 'bjorndahl2008'],
    ['(World Health Organization, 2021)', 'who2021'],
    ['(World Health Organization [WHO], 2021)', 'who2021'],
    ['(WHO, 2021)', 'who2021'],
    ['(UN DESA, 2020)', 'undesa2020'],
    ['(Harbour Office, n.d.)', 'office'],
    ['Lund (2019)', 'lund2019'],
    ['Lund (2019, p. 7)', 'lund2019'],
    ['Lund’s (2019)', 'lund2019'],
    ['Berg and Vik (2015)', 'berg2015'],
    ['Holm et al. (2016)', 'holm2016'],
    ['Holm and colleagues (2016)', 'holm2016'],
    ['van den Oord (2018)', 'oord2018'],
    ['The World Health Organization (2021)', 'who2021'],
  ])('finds the key of %s', (typed, key) => {
    const [finding, ...others] = found(`It was so, ${typed}, and so it stays.`);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ key, severity: 'warning', suggestions: [{ key }] });
  });

  it('finds each work of several in one pair of brackets', () => {
    expect(keysIn('So (Lund, 2019; see also Berg & Vik, 2015, p. 3; Li, 2012).')).toEqual([
      'lund2019',
      'berg2015',
      'li2012',
    ]);
    expect(keysIn('So (Lund 2019, Berg and Vik 2015).')).toEqual(['lund2019', 'berg2015']);
    const texts = {
      'bibliography/a.bib': bib,
      'content/a.md': 'So (Lund, 2019; see also Berg & Vik, 2015, p. 3).\n',
    };
    const findings = findingsOf(rule, texts);
    expect(findings.map((finding) => marked(finding, texts))).toEqual([
      'Lund, 2019',
      'Berg & Vik, 2015, p. 3',
    ]);
  });

  it.each([
    'Lund (1975–2019) lived there.',
    'It ran from May (2010–2015) on.',
    'The war (Table 2, 2019) came late.',
    'The war (1 January 2009) came late.',
    'The war (January 2009) came late.',
    'The war (see Figure 3, 2019) came late.',
    'They met in Oslo (Oslo, 2019).',
    'The law (Norway, 1999) was new.',
    'It was made a crime in Norway (2005).',
    'The Sex Purchase Act (2009) and the Penal Code (2005) are laws.',
    'The convention (Palermo Protocol, 2000) came first.',
    'Her book *Borders* (Quay Press, 2019) came late.',
    'The games (Tokyo 2020) were put off.',
    'Directive 2011/36/EU (2011) came later.',
    'It was so. Dahl (1999) was a dry year.',
    'The first edition cites “Lund, 2019” and “(Berg & Vik, 2015)”.',
    'It says “the port was closed (Lund, 2019)” there.',
    '> The port was closed (Lund, 2019).',
    'See [Lund (2019)](https://example.org/lund).',
    'See `(Lund, 2019)`.',
    '[@lund2019] and @lund2019 and [see @lund2019, p. 2019].',
    '## References\n\nLund, K. (2019). Ports. Quay.\n\n## Notes',
    'It went from (2019) to (2020).',
  ])('has nothing to say of %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    '(Foss et al., 2003)',
    '(Foss & Hage, 2003)',
    '(Foss, 2003)',
    '(see Foss 2003)',
    'Foss et al. (2003)',
    '(Statistics Norway, 2003)',
  ])('remarks quietly on %s, which is not in the bibliography', (typed) => {
    const [finding, ...others] = found(`It was so ${typed}.`);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ key: null, severity: 'info', suggestions: [] });
  });

  it('names the works of an author when only the year is another', () => {
    const [finding] = found('It was so (Lund, 2018).');
    expect(finding).toMatchObject({ severity: 'info', suggestions: [{ key: 'lund2019' }] });
    expect(finding?.message).toContain('from this year');
  });

  it('says nothing of unknown works in texts that cite nothing by key', () => {
    expect(findingsOf(rule, { 'content/a.md': 'It was so (Foss et al., 2003).\n' })).toEqual([]);
  });

  it.each([
    ['It was so, as Lund\n  (2019) says.', 'Lund\n(2019)'],
    ['- It was so (Berg and\n  Vik, 2015).', '(Berg and\n  Vik, 2015)'],
    ['According to Lund (2019) so.', 'Lund (2019)'],
    ['In Holm et al. (2016) so.', 'Holm et al. (2016)'],
    ['It was \\(Lund, 2019) so.', null],
  ])('marks just what was typed in %j', (text, expected) => {
    const texts = { 'bibliography/a.bib': bib, 'content/a.md': `${text}\n` };
    const findings = findingsOf(rule, texts);
    if (expected === null) expect(findings.length).toBeLessThanOrEqual(1);
    else {
      expect(findings.map((one) => marked(one, texts).replace(/\n */g, '\n'))).toEqual([
        expected.replace(/\n */g, '\n'),
      ]);
    }
  });

  it('proposes the form that fits the sentence', () => {
    expect(found('It was so (Lund, 2019).')[0]?.message).toContain('[@lund2019]');
    expect(found('Lund (2019) says so.')[0]?.message).toMatch(/: @lund2019\.$/);
  });
});
