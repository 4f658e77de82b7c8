import { describe, expect, it } from 'vitest';
import { readSuffix } from '../../../src/cite/locator/read-suffix.ts';

describe('readSuffix', () => {
  it.each([
    [', p. 3', 'page', '3', ''],
    [', pp. 33–35, 38-39 and passim', 'page', '33–35, 38-39', 'and passim'],
    [' p. 3, emphasis ours', 'page', '3', ', emphasis ours'],
    ['p. 3', 'page', '3', ''],
    [', page 3', 'page', '3', ''],
    [', p.3', 'page', '3', ''],
    [', P.\u00a03', 'page', '3', ''],
    [', 12', 'page', '12', ''],
    [', chap. 2', 'chapter', '2', ''],
    [', ch. 2', 'chapter', '2', ''],
    [', sec. 4', 'section', '4', ''],
    [', § 4', 'section', '4', ''],
    [', §§4–5', 'section', '4–5', ''],
    [', para. 7', 'paragraph', '7', ''],
    [', ¶ 7', 'paragraph', '7', ''],
    [', vol. 2:33', 'volume', '2:33', ''],
    [', fig. 3a', 'figure', '3a', ''],
    [', n. 4', 'note', '4', ''],
    [', no. 4', 'issue', '4', ''],
    [', art. 3', 'article-locator', '3', ''],
    [', s. 14', 'page', '14', ''],
    [', side 14', 'page', '14', ''],
    [', kap. 2', 'chapter', '2', ''],
    [', s.v. 3', 'sub-verbo', '3', ''],
    [', p. iv', 'page', 'iv', ''],
    [', pp. xvii-xx', 'page', 'xvii-xx', ''],
    [', 34(1)(i)', 'page', '34(1)(i)', ''],
    [', 591 [84]', 'page', '591 [84]', ''],
    [', 1.2.3.', 'page', '1.2.3', '.'],
    [', chap. 3, p. 4', 'chapter', '3', ', p. 4'],
    [', pp. 33--35', 'page', '33–35', ''],
  ])('takes the locator out of "%s"', (text, label, value, suffix) => {
    expect(readSuffix(text)).toMatchObject({ locator: { label, value }, suffix });
  });

  it.each([
    [' and elsewhere', 'and elsewhere'],
    [', see also below', ', see also below'],
    ['emphasis added', ', emphasis added'],
    [', p 3', ', p 3'],
    [', iv', ', iv'],
    [', p. (a)', ', p. (a)'],
    [', see p. 3', ', see p. 3'],
    [', s.v. foo', ', s.v. foo'],
    ['', ''],
  ])('finds none in "%s"', (text, suffix) => {
    expect(readSuffix(text)).toMatchObject({ locator: null, suffix });
  });

  it.each([
    [', {pp. iv, vi-xi, (xv)-(xvii)} with more', 'page', 'iv, vi-xi, (xv)-(xvii)', 'with more'],
    ['{ch. 2 and 3}, x', 'chapter', '2 and 3', ', x'],
    [', {A [2]}', 'page', 'A [2]', ''],
  ])('takes braces at their word in "%s"', (text, label, value, suffix) => {
    expect(readSuffix(text)).toMatchObject({ locator: { label, value }, suffix });
  });

  it('sees no locator behind empty braces', () => {
    expect(readSuffix('{}, 99 years later')).toMatchObject({
      locator: null,
      suffix: ', 99 years later',
    });
  });

  it('says how much of the text became the locator', () => {
    expect(readSuffix(', p. 3 and more').taken).toBe(6);
    expect(readSuffix(' and more').taken).toBe(0);
  });

  it.each(['(', '[', '{', 'm', '. ', '3, ', ', ', 'p. ', '-'])(
    'gets through a long run of "%s"',
    (sign) => {
      const text = `, ${sign.repeat(20_000)}x`;
      expect(readSuffix(text).taken).toBeLessThanOrEqual(text.length);
    },
  );
});
