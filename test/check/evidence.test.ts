import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf, evidenceOf } from '../../src/check/evidence.ts';
import type { Verdict } from '../../src/check/ledger.ts';
import { readDocument } from '../../src/cite/document.ts';

const verdictOf = (key: string): Verdict | null => {
  const known = new Map<string, Verdict>([
    ['good', 'verified'],
    ['mended', 'corrected'],
    ['weak', 'unconfirmed'],
    ['odd', 'doubtful'],
    ['gone', 'missing'],
  ]);
  return known.get(key) ?? null;
};
const read = (text: string) => readDocument({ path: 'page.md', text });
const evidence = (text: string) => evidenceOf([read(text)], verdictOf);

describe('a claim', () => {
  it('is a sentence with a citation, however many citations it has', () => {
    const claims = claimsOf(
      read('## Part\n\nOne [@good; @weak] and one [@good]. Bare. Two, by @gone. Three [@good].'),
    );
    expect(claims.map(({ keys, anchor, heading }) => ({ keys, anchor, heading }))).toEqual([
      { keys: ['good', 'weak'], anchor: 'cite-1', heading: 'Part' },
      { keys: ['gone'], anchor: 'cite-3', heading: 'Part' },
      { keys: ['good'], anchor: 'cite-4', heading: 'Part' },
    ]);
  });

  it('is nothing that the editors say in a note', () => {
    expect(claimsOf(read(':::note{kind="citation"}\nSee [@good].\n:::'))).toEqual([]);
  });
});

describe('the evidence of a page', () => {
  it('counts claims, sources by verdict, and claims that rest on little', () => {
    expect(
      evidence(
        [
          'One [@good; @weak]. Two [@good]. Three [@weak; @odd]. Four [@gone]. Five [@mended; @new].',
          ':::note{kind="missing-source"}\nNothing is cited; see [@other].\n:::',
          ':::note{kind="unclear"}\nWhich year?\n:::',
        ].join('\n\n'),
      ),
    ).toEqual({
      claims: 5,
      withoutSource: 1,
      sources: 6,
      verdicts: { verified: 1, corrected: 1, supplied: 0, doubtful: 1, unconfirmed: 1, missing: 1 },
      notLookedUp: 1,
      onOneSource: 2,
      onDoubted: 3,
      onDoubtedAlone: 2,
    });
  });

  it('is nothing but noughts for a page without citations', () => {
    expect(evidence('Nothing.')).toMatchObject({ claims: 0, sources: 0, onDoubtedAlone: 0 });
  });

  it('counts a work that two pages cite once, and the claims of both', () => {
    const pages = [read('One [@good].'), { ...read('Two [@good].'), path: 'other.md' }];
    expect(evidenceOf(pages, verdictOf)).toMatchObject({ claims: 2, sources: 1, onOneSource: 2 });
  });

  it('never counts a part as more than the whole', () => {
    const key = fc.constantFrom('good', 'weak', 'odd', 'gone', 'new', '__proto__x', 'constructor');
    const sentence = fc
      .array(key, { maxLength: 3 })
      .map((keys) => `So ${keys.map((k) => `[@${k}]`).join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), (sentences) => {
        const counted = evidence(sentences.join(' '));
        const { claims, onOneSource, onDoubted, onDoubtedAlone, sources, notLookedUp } = counted;
        expect(onDoubtedAlone).toBeLessThanOrEqual(onDoubted);
        expect(Math.max(onOneSource, onDoubted)).toBeLessThanOrEqual(claims);
        const judged = Object.values(counted.verdicts).reduce((sum, count) => sum + count, 0);
        expect(judged + notLookedUp).toBe(sources);
      }),
    );
  });
});
