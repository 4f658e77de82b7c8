import type { APIRoute, GetStaticPaths } from 'astro';
import { writeCsv } from '../api/csv.ts';
import { type DataFile, fieldsOf, writeDataFile, writeSchema } from '../api/data-file.ts';
import { aboutFile, dataFiles, schemaPath } from './data-files.ts';
import { address } from './urls.ts';

const forms = {
  json: {
    type: 'application/json; charset=utf-8',
    write: (file: DataFile) => writeDataFile(file, aboutFile(file.name)),
  },
  csv: {
    type: 'text/csv; charset=utf-8',
    write: async (file: DataFile) =>
      writeCsv(
        await file.rows(),
        fieldsOf(file).map(({ name }) => name),
      ),
  },
  schema: {
    type: 'application/schema+json; charset=utf-8',
    write: async (file: DataFile) => writeSchema(file, address(schemaPath(file.name))),
  },
} as const;

/** One address for each file of data, in one of its forms. */
export function dataRoutes(form: keyof typeof forms): {
  getStaticPaths: GetStaticPaths;
  GET: APIRoute;
} {
  const { type, write } = forms[form];
  const files = dataFiles.filter(({ csv }) => csv || form !== 'csv');
  return {
    getStaticPaths: () => files.map((file) => ({ params: { name: file.name }, props: { file } })),
    GET: async ({ props }) =>
      new Response(await write(props['file'] as DataFile), { headers: { 'Content-Type': type } }),
  };
}
