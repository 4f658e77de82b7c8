import { csvResponse, instrumentsCsv } from '../data/table-exports.ts';

export const GET = () => csvResponse(instrumentsCsv());
