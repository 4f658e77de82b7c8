import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataFile, fieldsOf, writeDataFile, writeSchema } from '../../../src/site/api/data-file.ts';

const about = {
  site: 'S',
  address: '/',
  documentation: '/data/',
  schema: '/api/schemas/x.json',
  basedOn: 'B',
  rights: 'R',
};
const file = dataFile({
  name: 'x',
  title: 'X',
  what: 'A row.',
  version: 3,
  csv: true,
  row: z.object({
    key: z.string().describe('Key.'),
    year: z.int().nullable().describe('Year.'),
    kind: z.enum(['a', 'b']).describe('Kind.'),
    list: z.array(z.string()).describe('List.'),
  }),
  rows: () => [{ key: '__proto__', year: null, kind: 'a' as const, list: [] }],
});

describe('a file of data', () => {
  it('agrees with its schema, and a wrong row does not', async () => {
    const validate = new Ajv().compile(JSON.parse(writeSchema(file, '/api/schemas/x.json')));
    const document = JSON.parse(await writeDataFile(file, about));
    expect(validate(document)).toBe(true);
    expect(document).toMatchObject({ version: 3, count: 1 });
    expect(validate({ ...document, version: 2 })).toBe(false);
    expect(validate({ ...document, rows: [{ key: 1 }] })).toBe(false);
  });

  it('may get new fields within a version', async () => {
    const validate = new Ajv().compile(JSON.parse(writeSchema(file, '/api/schemas/x.json')));
    const document = JSON.parse(await writeDataFile(file, about));
    const rows = document.rows.map((row: object) => ({ ...row, later: true }));
    expect(validate({ ...document, rows })).toBe(true);
  });

  it('tells people what its fields hold', () => {
    expect(fieldsOf(file)).toEqual([
      { name: 'key', type: 'text', meaning: 'Key.' },
      { name: 'year', type: 'number or null', meaning: 'Year.' },
      { name: 'kind', type: '“a”, “b”', meaning: 'Kind.' },
      { name: 'list', type: 'list', meaning: 'List.' },
    ]);
  });
});
