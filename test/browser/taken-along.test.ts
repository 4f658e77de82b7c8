import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/bib/create-library.ts';
import { parseBib } from '../../src/bib/parse.ts';
import { allPages, dist } from './browser.ts';

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const pages = allPages().map((path) => ({ path, html: read(path.replace(/\/$/, '/index.html')) }));
const files = globSync('api/*.json', { cwd: dist });
const rowsOf = (name: string): Record<string, unknown>[] =>
  JSON.parse(read(`api/${name}.json`)).rows;
const ldOf = (html: string): { '@type': string }[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text = '']) => JSON.parse(text),
  );

describe('what other software reads of the built pages', () => {
  it('is JSON-LD on every page, of the kind of the page', () => {
    const kinds = new Map(pages.map(({ path, html }) => [path, ldOf(html)[0]?.['@type']]));
    expect([...kinds].filter(([, kind]) => kind === undefined)).toEqual([]);
    expect(kinds.get('/')).toBe('WebSite');
    expect(kinds.get('/data/')).toBe('Dataset');
    expect(kinds.get('/topics/overview/')).toBe('Article');
    expect(kinds.get('/glossary/debt-bondage/')).toBe('DefinedTerm');
  });

  it('is each work on its page and in the list of all', () => {
    const works = rowsOf('references').filter(({ type }) => type !== 'unknown');
    const cited = pages.filter(
      ({ path, html }) => /^\/references\/./.test(path) && html.includes('name="DC.type"'),
    );
    expect(cited.length).toBe(works.length);
    const list = pages.find(({ path }) => path === '/references/')?.html ?? '';
    expect(list.match(/class="Z3988"/g)).toHaveLength(works.length);
  });

  it('names no address of the site, which this build does not know', () => {
    const claimed = pages.filter(({ html }) => /rel="canonical"|property="og:url"/.test(html));
    expect(claimed.map(({ path }) => path)).toEqual([]);
    expect(read('robots.txt')).not.toContain('Sitemap');
  });
});

describe('the files of data', () => {
  it.each(files)('%s agrees with its schema', (file) => {
    const validate = new Ajv({ allErrors: true }).compile(
      JSON.parse(read(file.replace('api/', 'api/schemas/'))),
    );
    const document = JSON.parse(read(file));
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    expect(document.count).toBe(document.rows.length);
    expect(document.count).toBeGreaterThan(0);
  });

  it('refer to works, topics and terms that are among them', () => {
    const works = new Set(rowsOf('references').map(({ key }) => key));
    const topics = new Set(rowsOf('topics').map(({ slug }) => slug));
    const terms = new Set(rowsOf('glossary').map(({ slug }) => slug));
    const wrong = [
      ...rowsOf('citations').filter(({ key }) => !works.has(key)),
      ...rowsOf('citations').filter(({ kind, slug }) => kind === 'topic' && !topics.has(slug)),
      ...rowsOf('citations').filter(({ kind, slug }) => kind === 'glossary' && !terms.has(slug)),
      ...rowsOf('topics').filter(({ sources }) =>
        (sources as string[]).some((key) => !works.has(key)),
      ),
    ];
    expect(wrong).toEqual([]);
  });

  it('hold each work of the bibliography, and the missing ones', () => {
    const bib = parseBib(read('references.bib'), 'references.bib');
    const keys = [...createLibrary([bib]).references.keys()];
    const rows = rowsOf('references');
    expect(rows.map(({ key }) => key)).toEqual(expect.arrayContaining(keys));
    expect(rows.filter(({ verdict }) => verdict === 'missing').length).toBe(
      rows.length - keys.length,
    );
  });

  it('are tables, too, with as many rows', () => {
    for (const file of files) {
      const table = read(file.replace(/json$/, 'csv'));
      expect(table.startsWith('\ufeff')).toBe(true);
      expect(table.split('\r\n').length - 2, file).toBe(JSON.parse(read(file)).count);
    }
  });
});
