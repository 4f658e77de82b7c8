import { csvResponse, regulationCsv } from '../data/table-exports.ts';

export const GET = () => csvResponse(regulationCsv());
