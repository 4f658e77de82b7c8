import { describe, expect, test } from 'vitest';
import {
  canonicalField,
  canonicalType,
  entryTypes,
  fieldValue,
  impliedKind,
  knownFields,
} from '../../src/bib/data-model.ts';
import { entryTypeRows, fieldAliases, typeAliases } from '../../src/bib/data-model-types.ts';

describe('the data model', () => {
  test('has the types of the manual', () => {
    const regular =
      'article book mvbook inbook bookinbook suppbook booklet collection mvcollection incollection suppcollection dataset manual misc online patent periodical suppperiodical proceedings mvproceedings inproceedings reference mvreference inreference report set software thesis unpublished xdata customa customb customc customd custome customf';
    const unsupported =
      'artwork audio bibnote commentary image jurisdiction legislation legal letter movie music performance review standard video';
    expect([...entryTypes.keys()].sort()).toEqual(`${regular} ${unsupported}`.split(' ').sort());
  });

  test.each([
    ['article', [['author'], ['title'], ['journaltitle'], ['date', 'year']]],
    ['book', [['author'], ['title'], ['date', 'year']]],
    ['collection', [['editor'], ['title'], ['date', 'year']]],
    ['incollection', [['author'], ['title'], ['booktitle'], ['date', 'year']]],
    ['online', [['author', 'editor'], ['title'], ['date', 'year'], ['url', 'doi', 'eprint']]],
    ['report', [['author'], ['title'], ['type'], ['institution'], ['date', 'year']]],
    ['dataset', [['author', 'editor'], ['title'], ['date', 'year']]],
    ['proceedings', [['title'], ['date', 'year']]],
    ['legislation', [['title']]],
  ])('%s requires its fields', (type, required) => {
    expect(entryTypes.get(type)?.required).toEqual(required);
  });

  test('every type but xdata and the custom types has a closed set of fields with its required ones', () => {
    for (const { name, required, fields } of entryTypes.values()) {
      if (name === 'xdata' || name.startsWith('custom')) expect(fields).toBeNull();
      else
        for (const field of required.flat())
          expect(fields?.has(field), `${name}: ${field}`).toBe(true);
    }
  });

  test('every type may have what every type may have', () => {
    for (const { name, fields } of entryTypes.values()) {
      for (const field of [
        'doi',
        'url',
        'keywords',
        'abstract',
        'langid',
        'crossref',
        'shortauthor',
      ]) {
        expect(fields?.has(field) ?? true, name).toBe(true);
      }
    }
    expect(entryTypes.get('article')?.fields?.has('publisher')).toBe(false);
    expect(entryTypes.get('book')?.fields?.has('journaltitle')).toBe(false);
  });

  test('its words are field names, without aliases', () => {
    for (const field of knownFields) {
      expect(field).toMatch(/^[a-z]+$/);
      expect(Object.keys(fieldAliases)).not.toContain(field);
    }
  });

  test('aliases lead to types and fields that exist', () => {
    for (const { type } of Object.values(typeAliases)) expect(entryTypeRows[type]).toBeDefined();
    for (const field of Object.values(fieldAliases))
      expect(knownFields.has(field), field).toBe(true);
  });
});

describe('aliases', () => {
  test('types come in lower case under their biblatex names', () => {
    expect(canonicalType('Conference')).toBe('inproceedings');
    expect(canonicalType('PhDThesis')).toBe('thesis');
    expect(canonicalType('www')).toBe('online');
    expect(canonicalType('Zine')).toBe('zine');
    expect(canonicalType('constructor')).toBe('constructor');
    expect(impliedKind('mastersthesis')).toBe('mathesis');
    expect(impliedKind('TechReport')).toBe('techreport');
    expect(impliedKind('article')).toBeUndefined();
  });

  test('fields are found under either name', () => {
    expect(canonicalField('Journal')).toBe('journaltitle');
    expect(canonicalField('__proto__')).toBe('__proto__');
    const fields = new Map([
      ['journal', 'J'],
      ['location', 'L'],
      ['address', 'A'],
    ]);
    expect(fieldValue(fields, 'journaltitle')).toBe('J');
    expect(fieldValue(fields, 'location')).toBe('L');
    expect(fieldValue(fields, 'title')).toBeUndefined();
  });
});
