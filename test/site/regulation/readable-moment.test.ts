import { expect, it } from 'vitest';
import { readableMoment } from '../../../src/site/regulation/readable-moment.ts';

it('says a date as far as it is known', () => {
  expect(readableMoment('1998-06-04')).toBe('4 June 1998');
  expect(readableMoment('2008-11')).toBe('November 2008');
  expect(readableMoment('2003')).toBe('2003');
  expect(readableMoment('not-said')).toBe('not seen');
});
