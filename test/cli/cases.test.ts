import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type FileText, runWith } from './run-cli.ts';

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, FileText>>;
  readonly args: readonly string[];
  readonly status: number;
  readonly out?: readonly string[];
  readonly err?: readonly string[];
  readonly notOut?: readonly string[];
  readonly quiet?: readonly ('out' | 'err')[];
}

const cases: readonly Case[] = parse(
  readFileSync(resolve(import.meta.dirname, 'cases.yaml'), 'utf8'),
);

/** Expects each part to be in the text, one behind the other. */
function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    expect(text.slice(from)).toContain(part);
    from = text.indexOf(part, from) + part.length;
  }
}

describe('the command line', () => {
  it.concurrent.each(cases)('$name', { timeout: 60_000 }, async (one) => {
    const outcome = await runWith(one.files, one.args);
    expectInOrder(outcome.out, one.out ?? []);
    expectInOrder(outcome.err, one.err ?? []);
    for (const part of one.notOut ?? []) expect(outcome.out).not.toContain(part);
    for (const stream of one.quiet ?? []) expect(outcome[stream]).toBe('');
    expect(outcome.err).not.toMatch(/^\s+at .+:\d+/m);
    expect(outcome.status).toBe(one.status);
  });
});
