#!/usr/bin/env node
// Starts the command line. Plain JavaScript, so that an old Node gets a sentence and not a syntax error.

const [major, minor] = process.versions.node.split('.').map(Number);
// From these releases on Node reads TypeScript by itself.
const readsTypeScript = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);

if (readsTypeScript) {
  import('../src/cli/main.ts').then(({ runProcess }) => runProcess());
} else {
  console.error(
    `kildekart needs Node 22.18 or later, and this is Node ${process.versions.node}; in its own folder "npm run --silent kildekart -- check" uses the Node that comes with it.`,
  );
  process.exitCode = 2;
}
