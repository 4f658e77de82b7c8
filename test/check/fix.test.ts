import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixProject } from '../../src/check/fix.ts';
import type { CheckOptions } from '../../src/check/run.ts';
import type { Report, Rule } from '../../src/check/types.ts';
import { projectOf, type Texts } from './check-texts.ts';

const page = 'content/en/a.md';

const ruleOf = (id: string, check: Rule['check']): Rule => ({
  id,
  severity: 'warning',
  scope: 'corpus',
  summary: 'For tests.',
  fixable: true,
  messages: { found: 'Found.' },
  check,
});

/** Finds each match in each text; with a replacement it proposes that. */
function finds(
  id: string,
  pattern: RegExp,
  replacement?: string,
  more: Partial<Report> = {},
): Rule {
  return ruleOf(id, ({ corpus }, report) => {
    for (const { path, text } of corpus.documents) {
      for (const { 0: match, index: start } of text.matchAll(pattern)) {
        const span = { start, end: start + match.length };
        const fix = replacement !== undefined && {
          fix: { edits: [{ ...span, text: replacement }] },
        };
        report({ message: 'found', file: path, span, ...fix, ...more });
      }
    }
  });
}

function fixed(
  text: string,
  known: readonly Rule[],
  options: CheckOptions = {},
  texts: Texts = {},
) {
  const result = fixProject(projectOf({ ...texts, [page]: text }), { known, ...options });
  return { ...result, text: result.texts.get(page) ?? null };
}

describe('the repairs of findings', () => {
  it('are made, and nothing else changes', () => {
    const rules = [finds('a', /ß/g, 'ss'), finds('b', /Kari/g)];
    const { text, repaired, refused } = fixed('\ufeffStraße  \r\n\tKari ß\r', rules);
    expect(text).toBe('\ufeffStrasse  \r\n\tKari ss\r');
    expect({ repaired, refused }).toEqual({ repaired: 2, refused: [] });
  });

  it('leave a file alone that needs none', () => {
    const other = { 'content/en/b.md': 'None here.' };
    const { texts } = fixed('ß', [finds('a', /ß/g, 'ss')], {}, other);
    expect([...texts.keys()]).toEqual([page]);
  });

  it('are made one after the other where they overlap', () => {
    const { text, repaired } = fixed('abc', [finds('a', /ab/g, 'x'), finds('b', /bc|xc/g, 'y')]);
    expect({ text, repaired }).toEqual({ text: 'y', repaired: 2 });
  });

  it('are made whole: all edits of one or none', () => {
    const pair = ruleOf('pair', ({ corpus }, report) => {
      for (const { path, text } of corpus.documents) {
        const end = text.lastIndexOf(')');
        if (!text.startsWith('(') || end === -1) continue;
        const edits = [
          { start: end, end: end + 1, text: '' },
          { start: 0, end: 1, text: '' },
        ];
        report({ message: 'found', file: path, span: { start: 0, end: 1 }, fix: { edits } });
      }
    });
    expect(fixed('(one) b', [pair, finds('b', /e\)/g, 'E)')]).text).toBe('one b');
  });

  it('stay away from what is waived', () => {
    const text = 'ß one\n\n<!-- kildekart-ignore a: A name. -->\nß two\n';
    expect(fixed(text, [finds('a', /ß/g, 'ss')]).text).toBe(text.replace('ß one', 'ss one'));
  });

  it('can be limited to rules and to what weighs enough', () => {
    const rules = [finds('a', /a/g, 'A'), finds('b', /b/g, 'B')];
    expect(fixed('ab', rules, { rules: new Set(['b']) }).text).toBe('aB');
    expect(fixed('ab', rules, { atLeast: 'error' }).text).toBeNull();
    const severities = new Map([['a', 'error'] as const]);
    expect(fixed('ab', rules, { atLeast: 'error', severities }).text).toBe('Ab');
  });
});

describe('a repair that would make a new finding', () => {
  it('is not made, and the others are', () => {
    const rules = [finds('a', /[xy]/g, 'z'), finds('b', /qz/g)];
    const { text, repaired, refused } = fixed('x\n\nqy\n\nx\n', rules);
    expect({ text, repaired }).toEqual({ text: 'z\n\nqy\n\nz\n', repaired: 2 });
    expect(refused.map(({ line }) => line)).toEqual([3]);
  });

  it('is not made when what it makes is a finding of the same rule', () => {
    const { text, refused } = fixed('a', [finds('a', /[ab]/g, 'b')]);
    expect(text).toBeNull();
    expect(refused).toHaveLength(1);
  });

  it('is not made for a rule that was not asked for either', () => {
    const rules = [finds('a', /x/g, 'z'), finds('b', /z/g)];
    expect(fixed('x', rules, { rules: new Set(['a']) }).text).toBeNull();
  });

  it('is found among many, far from what it makes', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `x${i}`);
    const far = ruleOf('far', ({ corpus }, report) => {
      const text = corpus.documents[0]?.text ?? '';
      if (text.includes('z7\n'))
        report({ message: 'found', file: page, span: { start: 0, end: 0 } });
    });
    const { text, repaired } = fixed(`top\n${lines.join('\n')}\n`, [finds('a', /x/g, 'z'), far]);
    expect(repaired).toBe(39);
    expect(text).toContain('x7\n');
  });

  it('is not made when a waiver would then waive nothing', () => {
    const text = '<!-- kildekart-ignore b: It is its name. -->\nax\n';
    const stale = ruleOf('no-stale-waiver', (project, report, run) => {
      for (const { source } of project.waivers) {
        if (run.findings.every(({ rule }) => rule !== 'b')) report({ message: 'found', ...source });
      }
    });
    const rules = [
      finds('a', /a(?=x)/g, ''),
      finds('b', /ax/g),
      { ...stale, scope: 'run' } as const,
    ];
    expect(fixed(text, rules).text).toBeNull();
  });

  it('is not made when a rule fails at it', () => {
    const failing = ruleOf('b', ({ corpus }) => {
      if (corpus.documents[0]?.text === 'z') throw new Error('broken');
    });
    expect(fixed('x', [finds('a', /x/g, 'z'), failing]).text).toBeNull();
  });
});

describe('a repair by a rule with a mistake', () => {
  it('that is not called fixable costs that rule only', () => {
    const { fixable: _, ...bad } = finds('bad', /x/g, 'z');
    expect(fixed('xy', [bad, finds('a', /y/g, 'z')]).text).toBe('xz');
  });

  it.each([
    ['points behind the end', [{ start: 0, end: 99, text: '' }]],
    ['points backwards', [{ start: 1, end: 0, text: '' }]],
    [
      'has edits that overlap',
      [
        { start: 0, end: 2, text: 'a' },
        { start: 1, end: 2, text: 'b' },
      ],
    ],
  ])('that %s costs that rule only', (_, edits) => {
    const bad = finds('bad', /x/g, undefined, { fix: { edits } });
    expect(fixed('xy', [bad, finds('a', /y/g, 'z')]).text).toBe('xz');
  });

  it('that changes nothing, or has no edit, ends all the same', () => {
    expect(fixed('x', [finds('bad', /x/g, 'x')]).text).toBeNull();
    expect(fixed('x', [finds('bad', /x/g, undefined, { fix: { edits: [] } })]).text).toBeNull();
  });
});

describe('repairs of any text', () => {
  it('leave nothing to repair, and never more findings than before', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', '\n') });
    const pattern = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd'),
      minLength: 1,
      maxLength: 3,
    });
    const rule = fc.record({ pattern, replacement: fc.option(fc.oneof(pattern, fc.constant(''))) });
    fc.assert(
      fc.property(letters, fc.array(rule, { maxLength: 4 }), (text, kinds) => {
        const known = kinds.map((kind, i) =>
          finds(`r${i}`, new RegExp(kind.pattern, 'g'), kind.replacement ?? undefined),
        );
        const first = fixed(text, known);
        const again = fixed(first.text ?? text, known);
        expect(again.text).toBeNull();
        for (const { id, check } of known) {
          const count = (project: ReturnType<typeof projectOf>) => {
            let found = 0;
            const run = {
              today: '',
              findings: [],
              ran: new Set<string>(),
              known: new Set<string>(),
            };
            check(project, () => (found += 1), run);
            return found;
          };
          expect(count(first.project), id).toBeLessThanOrEqual(count(projectOf({ [page]: text })));
        }
      }),
      { numRuns: 150 },
    );
  });
});
