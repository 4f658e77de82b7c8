import { z } from 'zod';
import { type DataKindName, dataKinds, kindNamed } from '../../src/check/data/kinds.ts';
import { recordSchema } from '../../src/check/ledger.ts';
import { siteSchema } from '../../src/check/site-config.ts';
import { waiverSchema } from '../../src/check/waivers.ts';

/** A YAML file that editors complete and check, by its path in the project. */
interface EditorSchema {
  /** File in `.vscode/schemas`. */
  readonly name: string;
  readonly path: string;
  readonly schema: object;
}

/** Lists stand bare or under a heading; both are read. */
const listUnder = (heading: string, item: z.ZodType) =>
  z.union([z.strictObject({ [heading]: z.array(item) }), z.array(item)]);

const names = Object.keys(dataKinds) as DataKindName[];
const sources: readonly { readonly path: string; readonly shape: z.ZodType }[] = [
  { path: 'content/site.yaml', shape: siteSchema },
  { path: 'bibliography/ledger.yaml', shape: listUnder('records', recordSchema) },
  { path: 'bibliography/waivers.yaml', shape: listUnder('waivers', waiverSchema) },
  ...names.map((name) => ({
    path: `content/data/${name}.yaml`,
    shape: listUnder('rows', kindNamed(name).schema),
  })),
];

/** A text that is also read from a bare number, as in `pages: 45`, is one to editors, too. */
function takeNumbers(zodSchema: z.core.$ZodTypes, jsonSchema: z.core.JSONSchema.BaseSchema): void {
  const { def } = zodSchema._zod;
  const isRead = def.type === 'pipe' && def.in._zod.def.type === 'transform';
  if (isRead && jsonSchema.type === 'string') Reflect.set(jsonSchema, 'type', ['string', 'number']);
}

/**
 * The schemas that VS Code and others check YAML files with, made from those that the check itself
 * uses: what an editor underlines, the check finds. Draft 7, which the YAML extension knows best.
 */
export function editorSchemas(): EditorSchema[] {
  return sources.map(({ path, shape }) => ({
    name: path.replace(/^.*\//, '').replace(/\.yaml$/, '.json'),
    path,
    schema: z.toJSONSchema(shape, {
      target: 'draft-7',
      unrepresentable: 'any',
      reused: 'ref',
      override: ({ zodSchema, jsonSchema }) => takeNumbers(zodSchema, jsonSchema),
    }),
  }));
}

/** `yaml.schemas` of the editor's settings: which schema is for which file. */
export function schemaSettings(): Record<string, string> {
  return Object.fromEntries(
    editorSchemas().map(({ name, path }) => [`./.vscode/schemas/${name}`, path]),
  );
}

export const written = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
