#!/usr/bin/env node
// Starts the command line. Plain JavaScript, so that an old Node gets a sentence and not a syntax error.

const { node } = process.versions;
const [major, minor] = node.split('.').map(Number);
const isAtLeast = (wantedMajor, wantedMinor) =>
  major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);

// Node strips no types under node_modules, so that a package brings its JavaScript along.
if (import.meta.url.includes('/node_modules/')) {
  if (isAtLeast(22, 12)) run('../lib/cli/main.js');
  else refuse(`kildekart needs Node 22.12 or later, and this is Node ${node}.`);
} else if (isAtLeast(23, 6) || (major === 22 && minor >= 18)) {
  run('../src/cli/main.ts');
} else {
  refuse(
    `kildekart needs Node 22.18 or later, and this is Node ${node}; in its own folder "npm run --silent kildekart -- check" uses the Node that comes with it.`,
  );
}

async function run(main) {
  const { runProcess } = await import(main);
  await runProcess();
}

function refuse(sentence) {
  console.error(sentence);
  process.exitCode = 2;
}
