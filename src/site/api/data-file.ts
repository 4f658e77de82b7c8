import { z } from 'zod';

/** A file of the site's data for other programs. */
export interface DataFile<Row = unknown> {
  /** `references` is served as `/api/references.json`, its schema as `/api/schemas/references.json`. */
  readonly name: string;
  readonly title: string;
  /** One sentence: what a row is. */
  readonly what: string;
  /** Raised when a field changes its meaning or goes; new fields may appear within a version. */
  readonly version: number;
  readonly row: z.ZodType<Row>;
  readonly rows: () => Promise<readonly NoInfer<Row>[]> | readonly NoInfer<Row>[];
  /** Whether it is served as a table, too. */
  readonly csv: boolean;
}

/** Ties rows to their schema, so that the compiler holds one against the other. */
export function dataFile<Row>(file: DataFile<Row>): DataFile<Row> {
  return file;
}

/** What every file says of itself before its rows. No time of writing: equal content gives equal files. */
export interface About {
  readonly site: string;
  readonly address: string;
  readonly documentation: string;
  readonly schema: string;
  readonly basedOn: string;
  readonly rights: string;
}

const about = z
  .object({
    site: z.string().describe('Name of the site.'),
    address: z.string().describe('Address of the site, or its path when no address is known.'),
    documentation: z.string().describe('The page that explains the data.'),
    schema: z.string().describe('The JSON Schema of this file.'),
    basedOn: z
      .string()
      .describe('The publication that the site restates, as a formatted reference.'),
    rights: z.string().describe('Who owns what, and what may be done with it.'),
  })
  .describe('Where the file comes from.');

/** The shape of the whole file. */
function fileShape({ version, row, what }: DataFile) {
  return z.object({
    version: z.literal(version).describe('Version of this form of the file.'),
    about,
    count: z.int().describe('How many rows follow.'),
    rows: z.array(row).describe(what),
  });
}

/** The file's text. */
export async function writeDataFile(file: DataFile, about: About): Promise<string> {
  const rows = await file.rows();
  const document = { version: file.version, about, count: rows.length, rows };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The file's JSON Schema (draft 2020-12), named by its address. */
export function writeSchema(file: DataFile, id: string): string {
  const schema = z.toJSONSchema(fileShape(file), {
    target: 'draft-2020-12',
    io: 'output',
    // A later file of the same version may hold fields that this schema does not know.
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  });
  const { $schema, ...rest } = schema;
  const document = { $schema, $id: id, title: file.title, description: file.what, ...rest };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A field of a row, as the documentation shows it. */
interface FieldWords {
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
}

/** The fields of a row with their types in words. */
export function fieldsOf(file: DataFile): FieldWords[] {
  const { properties = {} } = z.toJSONSchema(file.row, { io: 'output' });
  return Object.entries(properties).map(([name, property]) => ({
    name,
    type: typeof property === 'boolean' ? 'any' : typeInWords(property),
    meaning: typeof property === 'boolean' ? '' : (property.description ?? ''),
  }));
}

const typeWords: Readonly<Record<string, string>> = {
  array: 'list',
  boolean: 'true or false',
  integer: 'number',
  object: 'group of fields',
  string: 'text',
};

function typeInWords(schema: z.core.JSONSchema.BaseSchema): string {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map((one) => typeInWords(one as typeof schema)).join(' or ');
  if (schema.enum) return schema.enum.map((value) => `“${value}”`).join(', ');
  if (schema.const !== undefined) return `“${schema.const}”`;
  const types = [schema.type ?? 'anything'].flat();
  return types.map((type) => typeWords[type] ?? type).join(' or ');
}
