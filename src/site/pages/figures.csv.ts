import { csvResponse } from '../data/csv.ts';
import { figureRecord } from '../data/figure-csv.ts';
import { figures } from '../data/figures.ts';

export const GET = (): Response => csvResponse(figures.map(figureRecord));
