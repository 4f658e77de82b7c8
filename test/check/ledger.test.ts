import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/check/ledger.ts';

const read = (text: string) => readLedger({ path: 'ledger.yaml', text });

describe('a ledger', () => {
  it('gives what is known of each work, and where its key stands', () => {
    const text = `records:
  - key: vik2016
    verdict: doubtful
    confidence: low
    lists: part-ii
    lines: [726]
    listed: [One., Two.]
    citedAs: ["Vik, 2016"]
    differs: [The year.]
    unseen: [Pages.]
    candidates:
      - citation: Another work.
        url: https://example.org/x
    evidence: ["https://example.org/y"]
    evidenceIds: [L001]
    note: Seen in part.
    checked: "2026-11"
`;
    const { records, problems } = read(text);
    expect(problems).toEqual([]);
    expect(records).toHaveLength(1);
    const [record] = records;
    expect(record).toMatchObject({ key: 'vik2016', verdict: 'doubtful', listed: ['One.', 'Two.'] });
    expect(record && text.slice(record.span.start, record.span.end)).toBe('vik2016');
  });

  it.each([
    ['- key: a\n', '"verdict" is missing.'],
    ['- key: a\n  verdict: sure\n', 'Known values: verified, corrected, supplied'],
    ['- key: a\n  verdict: missing\n  evidence: [somewhere]\n', 'starts with https://'],
    ['- key: a\n  verdict: missing\n  evidence: [javascript:alert(1)]\n', 'starts with https://'],
    ['- key: a\n  verdict: missing\n  checked: "2026-13"\n', '"checked" must be a date'],
    ['- key: a\n  verdict: missing\n  lines: [one]\n', '"lines" must be a whole number'],
    ['- key: a\n  verdict: missing\n  listed: {a: b}\n', '"listed" must be what the publication'],
    ['- key: a\n  verdict: missing\n  verdicts: x\n', '"verdicts" is not a field of a record'],
    ['words\n', 'must be a list of records'],
  ])('says what is wrong with %j', (text, part) => {
    const { records, problems } = read(text);
    expect(records).toEqual([]);
    expect(problems.map(({ message }) => message).join('\n')).toContain(part);
  });
});
