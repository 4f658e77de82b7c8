import { exportRoutes } from '../../data/export-routes.ts';

export const { getStaticPaths, GET } = exportRoutes('bibtex');
