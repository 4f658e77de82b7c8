import type { APIRoute, GetStaticPaths } from 'astro';
import { csvResponse } from '../../data/csv.ts';
import { chartRecords } from '../../data/figure-csv.ts';
import { charts } from '../../data/figures.ts';

export const getStaticPaths: GetStaticPaths = () =>
  charts.map(({ id }) => ({ params: { chart: id } }));

export const GET: APIRoute = ({ params }) => {
  const chart = charts.find(({ id }) => id === params['chart']);
  return csvResponse(chart ? chartRecords(chart) : []);
};
