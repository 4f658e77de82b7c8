import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/bib/create-library.ts';
import { parseBib } from '../../src/bib/parse.ts';
import { foreignTerms } from '../site/metadata/schema-terms.ts';
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
    for (const path of ['data', 'figures', 'figures/mapping-2022', 'regulation', 'timeline']) {
      expect(kinds.get(`/${path}/`), path).toBe('Dataset');
    }
    expect(kinds.get('/themes/international-migration/')).toBe('CollectionPage');
    expect(kinds.get('/regulation/full-ban/')).toBe('Article');
    expect(kinds.get('/glossary/')).toBe('DefinedTermSet');
    expect(kinds.get('/topics/overview/')).toBe('Article');
    expect(kinds.get('/glossary/debt-bondage/')).toBe('DefinedTerm');
  });

  it('is JSON-LD with the words of schema.org, each where it belongs', () => {
    const wrong = pages.flatMap(({ path, html }) =>
      ldOf(html).flatMap((node) => foreignTerms(node).map((term) => `${path}: ${term}`)),
    );
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it('is data sets whose files are there', () => {
    const sets = pages.flatMap(({ html }) => ldOf(html)).filter((node) => 'distribution' in node);
    const paths = sets.flatMap((node) =>
      (Reflect.get(node, 'distribution') as { contentUrl: string }[]).map((one) => one.contentUrl),
    );
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(join(dist, path)))).toEqual([]);
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

describe('pages that can be cited', () => {
  const citable = pages.filter(({ html }) => html.includes('id="cite-this-page"'));

  it('are topics, themes, models, terms, and the pages of data and the network', () => {
    const paths = new Set(citable.map(({ path }) => path));
    for (const kind of ['topics', 'themes', 'regulation', 'glossary']) {
      const all = pages.filter(({ path }) => new RegExp(`^/${kind}/.`).test(path));
      expect(all.length).toBeGreaterThan(2);
      expect(all.filter(({ path }) => !paths.has(path))).toEqual([]);
    }
    for (const path of ['figures', 'figures/mapping-2022', 'regulation', 'timeline', 'network']) {
      expect(paths.has(`/${path}/`), path).toBe(true);
    }
  });

  it('tell their title and date to reference managers, each under a key of its own', () => {
    const keys = citable.map(({ html }) => /@online\{([^,]+),/.exec(html)?.[1]);
    expect(new Set(keys).size).toBe(citable.length);
    expect(keys).not.toContain(undefined);
    for (const { path, html } of citable) {
      expect(html, path).toMatch(/name="DC\.date" content="\d{4}-\d{2}-\d{2}"/);
    }
  });

  it('can be copied in every style and format without a script', () => {
    for (const { path, html } of citable) {
      const part = html.slice(html.indexOf('id="cite-this-page"'));
      const text = part.slice(0, part.indexOf('class="copy-tools'));
      const styles = [...text.matchAll(/data-cite-style="([^"]+)"/g)].flatMap(([, names = '']) =>
        names.split(' '),
      );
      expect(styles.sort(), path).toEqual(['apa', 'chicago', 'harvard', 'norsk-apa', 'vancouver']);
      const scriptless = /<noscript>(.*?)<\/noscript>/s.exec(part)?.[1] ?? '';
      expect(scriptless.match(/<dt>/g), path).toHaveLength(4);
      for (const sign of ['@online{', 'TY  - ', '&quot;type&quot;: &quot;webpage&quot;']) {
        expect(part, path).toContain(sign);
      }
    }
  });
});

describe('charts that leave the site', () => {
  const charts = rowsOf('charts') as { id: string; title: string; note: string }[];

  it.each(['csv', 'svg'])('have title, note and source in their %s', (kind) => {
    expect(charts.length).toBeGreaterThan(10);
    for (const { id, title, note } of charts) {
      const words = read(`figures/${id}.${kind}`)
        .replace(/<[^>]*>/g, ' ')
        .replaceAll('""', '"')
        .replaceAll('&amp;', '&')
        .replace(/\s+/g, ' ');
      for (const part of [title, note, 'Source: In transit', 'Drawn by Kildekart']) {
        expect(words, id).toContain(part);
      }
    }
  });
});

describe('the places of a work', () => {
  it('are topics, themes, models, terms and rows of data', () => {
    const kinds = Map.groupBy(rowsOf('citations'), ({ kind }) => kind);
    expect([...kinds.keys()].sort()).toEqual(['data', 'glossary', 'model', 'theme', 'topic']);
    const [theme] = kinds.get('theme') ?? [];
    expect(theme?.['page']).toMatch(/^\/themes\/[a-z-]+\/#p-/);
    const data = kinds.get('data') ?? [];
    expect(data.filter(({ row }) => !/^[a-z]+\/[a-z0-9-]+$/.test(String(row)))).toEqual([]);
  });

  it('are none only where no topic, theme, model, term or row cites it', () => {
    const cited = new Set(rowsOf('citations').map(({ key }) => key));
    const uncited = rowsOf('references').filter(({ key }) => !cited.has(key));
    for (const { key, cited: count } of uncited) expect(count, String(key)).toBe(0);
    const lists = pages.filter(({ path }) => /^\/(topics|themes|regulation|glossary)\//.test(path));
    const inLists = lists.flatMap(({ html }) =>
      [...html.matchAll(/class="reference-item"[^>]*data-key="([^"]+)"/g)].map(([, key]) => key),
    );
    expect(inLists.length).toBeGreaterThan(100);
    expect(inLists.filter((key) => !cited.has(key))).toEqual([]);
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
