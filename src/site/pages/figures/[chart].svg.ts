import type { APIRoute, GetStaticPaths } from 'astro';
import type { Chart } from '../../charts/model.ts';
import { standaloneSvg } from '../../charts/standalone.ts';
import { sourceText } from '../../data/figure-sources.ts';
import { charts } from '../../data/figures.ts';

export const getStaticPaths: GetStaticPaths = () =>
  charts.map((chart) => ({ params: { chart: chart.id }, props: { chart } }));

export const GET: APIRoute<{ chart: Chart }> = ({ props: { chart } }) =>
  new Response(standaloneSvg(chart, sourceText(chart)), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
