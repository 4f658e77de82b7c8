import { z } from 'zod';
import type { DataRow } from '../../check/data/data-table.ts';
import { type DataKindName, dataKinds, kindNamed } from '../../check/data/kinds.ts';
import { type DataFile, dataFile } from '../api/data-file.ts';
import { rowHref, rowsOf } from './data-rows.ts';
import { project } from './project.ts';
import { thePublication } from './publication-words.ts';
import { absolute } from './urls.ts';

/** What other programs are told of the rows of each kind; a kind that is not here is called by its name. */
const words: Readonly<Partial<Record<string, { title: string; what: string }>>> = {
  regulation: {
    title: 'Regulation by country',
    what: `What ${thePublication} says at one place of how one country regulates the sale and purchase of sex. It is not a statement of the law today.`,
  },
  instruments: {
    title: 'Legal instruments',
    what: 'A law, directive or convention with the dates that were seen, and where.',
  },
  figures: {
    title: 'Figures',
    what: `A number, trend, rank or date of ${thePublication}: what it counts, when, where and of whom, who says so, and what is known to be wrong with it.`,
  },
  charts: {
    title: 'Charts',
    what: 'A chart: its finding, and the figures it is drawn from or what the editors worked out.',
  },
  tables: {
    title: `Tables of ${thePublication}`,
    what: `Tables that share a page, as totals and never by person, and where ${thePublication} disagrees with itself about them.`,
  },
  timeline: {
    title: 'Timeline',
    what: 'A law, treaty or event with its date as far as it is known, and who dates it.',
  },
};

const added = {
  sources: z.array(z.string()).describe('Keys of the works that the row cites.'),
  address: z.string().describe('Address of the row on this site.'),
};

/** The fields of a row as written, its citations replaced by the keys of its sources. */
function rowShape(name: DataKindName): z.ZodType {
  const { schema } = kindNamed(name);
  if (!(schema instanceof z.ZodObject)) return z.looseObject(added);
  const { cites: _, ...shape } = schema.shape;
  return z.object({ ...shape, ...added });
}

function rowOf(name: DataKindName, { id, value, citations }: DataRow): unknown {
  const { cites: _, ...fields } = value;
  const href = rowHref(name, id);
  return {
    ...fields,
    sources: [...new Set(citations.map(({ key }) => key))],
    address: absolute(href) ?? href,
  };
}

/** A file for each kind of data that the project holds, `content/data/<name>.yaml`. */
export function kindFiles(): DataFile[] {
  const held = new Set(project.tables.map(({ kind }) => kind));
  return (Object.keys(dataKinds) as DataKindName[])
    .filter((name) => held.has(name))
    .map((name) => {
      const { title = name, what = `A row of content/data/${name}.yaml.` } = words[name] ?? {};
      return dataFile({
        name,
        title,
        what,
        version: 1,
        csv: true,
        row: rowShape(name),
        rows: () => rowsOf(name).map((row) => rowOf(name, row as DataRow)),
      });
    });
}
