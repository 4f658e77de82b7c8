import { describe, expect, test } from 'vitest';
import { createLibrary, findUnreadableFields } from '../../src/bib/create-library.ts';
import { parseBib } from '../../src/bib/parse.ts';
import { lastReference } from './entries.ts';

const library = (...texts: string[]) =>
  createLibrary(texts.map((text, at) => parseBib(text, `file${at}.bib`)));

describe('createLibrary', () => {
  test('finds references by key and keeps second entries of a key in all', () => {
    const { references, all } = library('@misc{a, t = {1}} @misc{A, t = {2}}', '@misc{a, t = {3}}');
    expect([...references.keys()]).toEqual(['a', 'A']);
    expect(references.get('a')?.fields.get('t')).toBe('1');
    expect(all.map(({ file, fields }) => [file.path, fields.get('t')])).toEqual([
      ['file0.bib', '1'],
      ['file0.bib', '2'],
      ['file1.bib', '3'],
    ]);
  });

  test('leaves out of references what nobody can cite', () => {
    const { references, all } = library('@xdata{x, publisher = {P}} @misc{, t = {y}} @misc{a}');
    expect([...references.keys()]).toEqual(['a']);
    expect(all).toHaveLength(3);
  });

  test('shares strings and entries between files', () => {
    const { references } = library(
      '@incollection{c, crossref = {b}, month = m}',
      '@string{m = {3}} @collection{b, title = {B}}',
    );
    const fields = references.get('c')?.fields;
    expect([fields?.get('booktitle'), fields?.get('month')]).toEqual(['B', '3']);
  });

  test('gives types their biblatex names, and the kind they imply', () => {
    const { type, fields, entry } = lastReference('@PhdThesis{a, school = {U}}');
    expect([type, fields.get('type'), fields.get('school'), entry.type]).toEqual([
      'thesis',
      'phdthesis',
      'U',
      'PhdThesis',
    ]);
  });

  test('references look like plain objects', () => {
    const reference = lastReference('@book{a, title = {T}}');
    expect(Object.keys(reference).sort()).toEqual([
      'csl',
      'entry',
      'fields',
      'file',
      'key',
      'type',
    ]);
    expect({ ...reference }.csl.title).toBe('T');
    expect(reference.csl).toBe(reference.csl);
  });

  test('keys that mean something to JavaScript are keys', () => {
    const { references } = library(
      '@misc{__proto__, t = {x}} @misc{constructor} @misc{undefined, crossref = {toString}}',
    );
    expect([...references.keys()]).toEqual(['__proto__', 'constructor', 'undefined']);
    expect(references.get('__proto__')?.csl.id).toBe('__proto__');
  });

  test('an empty file is an empty library', () => {
    expect(library('').all).toEqual([]);
    expect(library().references.size).toBe(0);
  });
});

describe('findUnreadableFields', () => {
  test('points to the value and says what to look at', () => {
    const text = '@book{a, title = {x $_$ y}}';
    const [problem] = findUnreadableFields(lastReference(text));
    expect(problem?.code).toBe('unreadable-field');
    expect(problem?.message).toContain('title');
    expect(text.slice(problem?.span.start, problem?.span.end)).toBe('{x $_$ y}');
  });

  test('finds nothing in good fields', () => {
    expect(findUnreadableFields(lastReference('@book{a, title = {x $y$ \\emph{z}}}'))).toEqual([]);
  });
});
