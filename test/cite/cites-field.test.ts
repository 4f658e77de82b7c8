import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCitesField } from '../../src/cite/cites-field.ts';

const keys = (value: string) =>
  readCitesField(value).clusters.map(({ items }) => items.map(({ key }) => key));

describe('a field of citations', () => {
  it('is read as in Markdown, one cluster or several', () => {
    expect(keys('[@a, p. 3; @b]')).toEqual([['a', 'b']]);
    expect(keys('[@a]; [see *also* @b, ch. 2]')).toEqual([['a'], ['b']]);
    expect(readCitesField('[see *also* @b, ch. 2 and more]').stray).toBeNull();
  });

  it('names the first words that belong to no citation', () => {
    expect(readCitesField('Berg, 2015').stray).toBe('Berg, 2015');
    expect(readCitesField('[@a] and `code`').stray).toBe('and');
    expect(readCitesField('').stray).toBeNull();
  });

  it('survives any text, and what is far too long is no citation', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('[', ']', '@', 'a', ';', ' ', '\n', '-') }),
        (value) => {
          for (const { span } of readCitesField(value).clusters) {
            expect(value.slice(span.start, span.end)).toContain('@');
          }
        },
      ),
    );
    expect(readCitesField('['.repeat(5000)).clusters).toEqual([]);
  });
});
