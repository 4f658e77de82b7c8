/** Audits a made-up manuscript of so many words against 2,000 references, once, and prints time and memory as JSON. */
import { createLibrary } from '../../src/bib/create-library.ts';
import { parseBib } from '../../src/bib/parse.ts';
import { auditManuscript } from '../../src/manuscript/audit.ts';
import { readManuscript } from '../../src/manuscript/read.ts';
import { referencesOfLibrary } from '../../src/manuscript/references.ts';
import { makeBenchText } from './audit-text.ts';

const { bibliography, manuscript } = makeBenchText(Number(process.argv[2]), 2000);
const start = performance.now();
const references = referencesOfLibrary(createLibrary([parseBib(bibliography, 'bench.bib')]));
const read = readManuscript({ path: 'bench.txt', text: manuscript }, 'text');
const { summary } = auditManuscript(read, references);
const milliseconds = Math.round(performance.now() - start);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1000);
const words = manuscript.split(/\s+/).length;
console.log(JSON.stringify({ words, milliseconds, citations: summary.citations, megabytes }));
