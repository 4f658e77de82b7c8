import { wholeExport } from '../data/export-routes.ts';

export const GET = wholeExport('ris');
