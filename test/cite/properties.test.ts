import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './cited.ts';

const markdown = fc
  .array(
    fc.constantFrom(
      '@',
      '@a',
      '-@b',
      '@{c',
      '}',
      '[',
      ']',
      '(',
      ')',
      ';',
      ', p. 3',
      ' ',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '*',
      '**',
      '_',
      '`',
      '```\n',
      '~~',
      '\\',
      '&amp;',
      '<b>',
      '<!--',
      '-->',
      '![',
      '^[',
      '[^1]',
      '[^1]: ',
      '[x]: y',
      'https://x.org/',
      'me@x.org',
      '| ',
      '|---|',
      ':::note{kind="x"}\n',
      ':::\n',
      '---\n',
      'title: x\n',
      '# ',
      '“',
      '”',
      '"',
      '.',
      '…',
      'é',
      '𐐷',
      '\t',
      '\r\n',
      '\uFEFF',
      '\0',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const anything = fc.oneof(markdown, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('any text at all', () => {
  it('is read, and every place lies within it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { citations, links, headings, notes, problems, frontmatterSpans } = read(text);
        const spans = [
          ...citations.flatMap(({ span, clusterSpan, sentence }) => [
            span,
            clusterSpan,
            sentence.span,
          ]),
          ...[...links, ...headings, ...notes, ...problems].map(({ span }) => span),
          ...frontmatterSpans.values(),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('has citations that are written as they are understood', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const { key, span, clusterSpan, form } of read(text).citations) {
          const written = text.slice(span.start, span.end);
          expect([`@${key}`, `-@${key}`, `@{${key}}`, `-@{${key}}`]).toContain(written);
          expect(written.startsWith('-')).toBe(form === 'suppressed');
          expect(clusterSpan.start).toBeLessThanOrEqual(span.start);
          expect(clusterSpan.end).toBeGreaterThanOrEqual(span.end);
          expect(key).not.toBe('');
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('numbers its clusters in order, without a gap', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const clusters = [...new Set(read(text).citations.map(({ cluster }) => cluster))];
        expect(clusters).toEqual(clusters.map((_, index) => index));
      }),
    );
  });
});
