/**
 * Reads one bibliography and does with it what is asked, once: `node check-once.ts own|bibtex-tidy FILE`.
 * A process of its own, so that nothing is warm and the memory is that of this work alone.
 */
import { readFileSync } from 'node:fs';
import { createProject } from '../../src/check/project.ts';
import { runCheck } from '../../src/check/run.ts';
import { decodeBib } from '../../src/text/decode.ts';
import { loadTidy } from './peers.ts';

const [who, path = ''] = process.argv.slice(2);
const { text } = decodeBib(readFileSync(path));

async function work(): Promise<Record<string, number>> {
  if (who === 'bibtex-tidy') {
    const tidy = await loadTidy();
    if (tidy === null) throw new Error('bibtex-tidy is not installed');
    const { warnings } = tidy(text, { duplicates: ['doi', 'citation', 'abstract', 'key'] });
    return { findings: warnings.length };
  }
  const start = performance.now();
  const project = createProject({ bibliography: [{ path: 'bench.bib', text }] });
  const read = performance.now();
  const { findings, summary } = runCheck(project, { today: '2026-01-01' });
  const failed = findings.filter(({ rule }) => rule === 'internal-error');
  if (failed[0]) throw new Error(failed[0].message);
  const { entries } = summary;
  return {
    entries,
    read: read - start,
    check: performance.now() - read,
    findings: findings.length,
  };
}

const result = await work();
// Kilobytes, on every system.
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ...result, megabytes }));
