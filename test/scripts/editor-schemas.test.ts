import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorSchemas, schemaSettings, written } from '../../scripts/schemas/editor-schemas.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const schemas = editorSchemas();
const validatorOf = (schema: object) => new Ajv({ allowUnionTypes: true }).compile(schema);

describe('the schemas for editors', () => {
  it.each(schemas)('$name is as the check has it; "npm run schemas" writes it anew', (one) => {
    expect(read(`.vscode/schemas/${one.name}`)).toBe(written(one.schema));
  });

  it('are all named in the settings of VS Code', () => {
    expect(JSON.parse(read('.vscode/settings.json'))['yaml.schemas']).toEqual(schemaSettings());
  });

  it.each(schemas.filter(({ path }) => existsSync(join(root, path))))(
    'find nothing wrong in $path, in which the check finds nothing',
    ({ path, schema }) => {
      const validate = validatorOf(schema);
      validate(parse(read(path)));
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  it('find what the check finds: a misspelt field, an unknown verdict', () => {
    const ledger = schemas.find(({ name }) => name === 'ledger.json');
    const validate = validatorOf(ledger?.schema ?? {});
    expect(validate({ records: [{ key: 'a', verdict: 'verified' }] })).toBe(true);
    expect(validate({ records: [{ key: 'a', verdict: 'true' }] })).toBe(false);
    expect(validate([{ key: 'a', verdict: 'verified', eviddence: [] }])).toBe(false);
  });
});
