import { searchRecords } from '../../data/search-records.ts';

export const GET = async () => Response.json(await searchRecords());
