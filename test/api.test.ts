import { describe, expect, it } from 'vitest';
import * as api from '../src/index.ts';

const bib = {
  path: 'refs.bib',
  text: '@book{berg2015, author = {Berg, Nils}, title = {Borders}, date = {2015}}\n',
};
const page = { path: 'page.md', text: 'So it was [@berg2015; @vik2016].\n' };

describe('the library that programs import', () => {
  it('exports what is documented, and nothing more', () => {
    expect(Object.keys(api).sort()).toEqual([
      'citableItems',
      'createCitationFormatter',
      'createCorpus',
      'createLibrary',
      'createProject',
      'exportFormats',
      'exportReferences',
      'fixProject',
      'formats',
      'parseBib',
      'readDocument',
      'rules',
      'runCheck',
    ]);
  });

  it('parses: entries with their places, citations with theirs', () => {
    const file = api.parseBib(bib.text, bib.path);
    expect(file.nodes[0]).toMatchObject({ kind: 'entry', key: 'berg2015' });
    const library = api.createLibrary([file]);
    expect(library.references.get('berg2015')?.csl.title).toBe('Borders');
    const { citations } = api.readDocument(page);
    expect(citations.map(({ key }) => key)).toEqual(['berg2015', 'vik2016']);
    expect(api.createCorpus([page]).documents).toHaveLength(1);
  });

  it('checks, and writes what was found in each format', () => {
    const project = api.createProject({ bibliography: [bib], content: [page] });
    const result = api.runCheck(project, { rules: new Set(['no-undefined-citation']) });
    expect(result.summary).toMatchObject({ errors: 1, entries: 1, citations: 2, files: 2 });
    expect(result.findings).toMatchObject([{ file: 'page.md', line: 1, column: 23 }]);
    expect(api.rules.map(({ id }) => id)).toContain('no-undefined-citation');
    const context = { texts: new Map<string, string>(), colour: false };
    for (const render of api.formats.values()) {
      expect(render(result, context)).toContain('no-undefined-citation');
    }
  });

  it('formats citations and reference lists', () => {
    const library = api.createLibrary([api.parseBib(bib.text, bib.path)]);
    const formatter = api.createCitationFormatter(api.citableItems(library), { style: 'apa' });
    expect(formatter.inText('berg2015')).toBe('Berg, 2015');
    expect(formatter.reference('berg2015')?.text).toBe('Berg, N. (2015). Borders.');
  });

  it('exports references for other programs', () => {
    const { references } = api.createLibrary([api.parseBib(bib.text, bib.path)]);
    expect(api.exportFormats).toContain('ris');
    expect(api.exportReferences(references.values(), 'ris')).toMatch(/^TY {2}- BOOK\r?\n/);
  });

  it('repairs what is safe to repair, and says which texts that changed', () => {
    const twice = { path: 'page.md', text: 'So it was [@berg2015; @berg2015].\n' };
    const { texts, repaired } = api.fixProject(
      api.createProject({ bibliography: [bib], content: [twice] }),
    );
    expect(repaired).toBe(1);
    expect([...texts]).toEqual([['page.md', 'So it was [@berg2015].\n']]);
  });
});
