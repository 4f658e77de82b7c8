/** Runs the benchmarks one after the other: `npm run bench`, or `npm run bench -- parse` for one. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const benchmarks = ['project', 'parse', 'check', 'defects', 'audit', 'lighthouse'];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benchmarks.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark "${unknown[0]}"; there are: ${benchmarks.join(', ')}.`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : benchmarks) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
