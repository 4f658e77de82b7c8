/** Writes the schemas for editors anew: `npm run schemas`, after a schema of the check was changed. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { editorSchemas, schemaSettings, written } from './editor-schemas.ts';

const folder = resolve(import.meta.dirname, '../../.vscode');
const schemas = join(folder, 'schemas');
rmSync(schemas, { recursive: true, force: true });
mkdirSync(schemas, { recursive: true });
for (const { name, schema } of editorSchemas()) writeFileSync(join(schemas, name), written(schema));

const settings = join(folder, 'settings.json');
const kept = JSON.parse(readFileSync(settings, 'utf8')) as Record<string, unknown>;
writeFileSync(settings, written({ ...kept, 'yaml.schemas': schemaSettings() }));
