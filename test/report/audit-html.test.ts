import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { style, styleHash } from '../../src/report/audit-html/style.ts';
import { renderAuditHtml } from '../../src/report/audit-html.ts';
import { auditOf, ferries } from './audits.ts';

const written = (text: string, path = 'texts/ferries.txt') => {
  const { audit, manuscript } = auditOf(text);
  return { audit, html: renderAuditHtml(audit, { path, manuscript }) };
};
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]);

describe('the report as a page', () => {
  const { audit, html } = written(ferries);

  it('names the manuscript and says the outcome in a sentence', () => {
    expect(html).toContain('<title>Audit of ferries.txt</title>');
    expect(html).toContain(
      'Of 4 citations, 1 leads nowhere, 1 has a different year from the reference and 1 gives the authors’ names differently; 1 has its reference.',
    );
  });

  it('leads from every citation to its problem or its reference, and back', () => {
    const ids = all(html, / id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = all(html, /href="#([^"]+)"/g);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    for (const at of audit.citations.keys()) {
      expect(targets).toContain(`c${at}`);
      expect(ids).toContain(`c${at}`);
    }
  });

  it('tells each status by a sign and words, not by colour alone', () => {
    for (const flag of ['✓', '✗ 2 leads nowhere', '≠ 3 another year', '≠ 4 other names']) {
      expect(html).toContain(`<span class="flag">${flag}</span>`);
    }
    expect(html).toContain('… 5 to be filled in');
  });

  it('proposes what may be meant, and names references nobody cites', () => {
    expect(html).toContain('Ødegard → Ødegård');
    expect(html).toContain('2011 → 2012');
    expect(html).toContain('References never cited (1)');
    expect(html).toContain('Lien (2001). Canoes');
  });

  it('lets nothing run or load: no script, no address, and a policy with the digest of its style', () => {
    expect(styleHash).toBe(createHash('sha256').update(style).digest('base64'));
    expect(html).toContain(
      `default-src 'none'; style-src 'sha256-${styleHash}'`.replaceAll("'", '&apos;'),
    );
    expect(html).toContain(`<style>${style}</style>`);
    expect(html).not.toMatch(/<script|https?:|src=|url\(|style="/);
  });

  it('takes markup in the manuscript, its name and its list for text', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'&';
    const { html: page } = written(
      `${hostile} (Vik${hostile}, 2019) (Berg, 2018).\n\nReferences\n\nVik, A. (2019). ${hostile} Ferries. Oslo.\n`,
      `${hostile}.txt`,
    );
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).not.toContain('<img');
  });

  it('says what kept it from judging', () => {
    expect(written('Ferries are slow (Vik, 2019).').html).toMatch(
      /class="notice">There is nothing to compare the citations with/,
    );
  });
});
