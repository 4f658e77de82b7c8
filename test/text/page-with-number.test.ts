import { expect, test } from 'vitest';
import { pageWithNumber } from '../../src/text/page-with-number.ts';

test('a page stays with its number, and nothing else is changed', () => {
  expect(pageWithNumber('Kock et al., 2023, pp. 42, 46; Zeta, p. 3')).toBe(
    'Kock et al., 2023, pp.\u00a042, 46; Zeta, p.\u00a03',
  );
  expect(pageWithNumber('on a map. 3 of them, p. x, ch. 4')).toBe(
    'on a map. 3 of them, p. x, ch. 4',
  );
});
