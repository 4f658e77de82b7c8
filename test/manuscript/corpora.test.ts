import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditManuscript } from '../../src/manuscript/audit.ts';
import { readManuscript } from '../../src/manuscript/read.ts';
import { renderAuditJson } from '../../src/report/audit-json.ts';
import { hasShared, readShared, shared } from '../shared.ts';
import { referencesOf } from './library.ts';

interface Measure {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}
type Scores = Readonly<
  Record<'detection' | 'missing' | 'year-mismatch' | 'name-mismatch', Measure>
>;

const folder = join(shared, 'corpora/audit');
const corpora = hasShared
  ? readdirSync(folder, { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map(({ name }) => name)
  : [];

/** Scores the audit of a manuscript by the program that comes with the corpora. */
function score(name: string, bib: 'variant.bib' | 'full.bib'): Scores {
  const text = readShared(`corpora/audit/${name}/manuscript.txt`) ?? '';
  const audit = auditManuscript(
    readManuscript({ path: 'manuscript.txt', text }, 'text'),
    referencesOf(readShared(`corpora/audit/${name}/${bib}`) ?? ''),
  );
  const out = mkdtempSync(join(tmpdir(), 'kildekart-audit-'));
  try {
    writeFileSync(join(out, 'audit.json'), renderAuditJson(audit));
    const full = bib === 'full.bib' ? ['--full'] : [];
    const { stdout } = spawnSync(
      process.execPath,
      [
        join(folder, 'score.mjs'),
        '--json',
        ...full,
        join(folder, name, 'truth.json'),
        join(out, 'audit.json'),
        join(folder, name, 'manuscript.txt'),
      ],
      { encoding: 'utf8' },
    );
    return JSON.parse(stdout);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

describe.skipIf(corpora.length === 0)(
  'manuscripts whose citations are known, where they are at hand',
  () => {
    it.each(corpora)('%s reaches what the audit aims at', (name) => {
      const scores = score(name, 'variant.bib');
      expect(scores.detection.f).toBeGreaterThanOrEqual(0.98);
      expect(scores.missing.p).toBeGreaterThanOrEqual(0.97);
      expect(scores.missing.r).toBeGreaterThanOrEqual(0.97);
      expect(scores['year-mismatch'].f).toBeGreaterThanOrEqual(0.93);
      expect(scores['name-mismatch'].f).toBeGreaterThanOrEqual(0.93);
    });

    it.each(corpora)(
      '%s is accused of nothing missing where the bibliography is complete',
      (name) => {
        expect(score(name, 'full.bib').missing.p).toBe(1);
      },
    );
  },
);

it.runIf(corpora.length === 0)(
  'manuscripts whose citations are known are not audited: they are not at hand',
  () => {
    expect(corpora).toEqual([]);
  },
);
