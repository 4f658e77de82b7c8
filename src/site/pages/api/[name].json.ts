import { dataRoutes } from '../../data/data-routes.ts';

export const { getStaticPaths, GET } = dataRoutes('json');
