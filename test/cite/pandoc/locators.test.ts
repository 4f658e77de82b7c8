import { describe, expect, it } from 'vitest';
import { readSuffix } from '../../../src/cite/locator/read-suffix.ts';
import { readLocatorsWithPandoc } from './read-locators.ts';
import { comparable, hasPandoc } from './read-pandoc.ts';

const isHere = hasPandoc();
if (!isHere) console.warn('pandoc is not installed: locators are not compared with its reading.');

const suffixes = `
, p. 3|, pp. 3-5| p. 3| 3|, 3|,3|, 33-35, 38-39 and passim|, p. 3 and elsewhere|, chap. 2
, chapter 2|, chapters 2-4|, sec. 4|, § 4|, §4|, §§ 4–5|, para. 3|, ¶ 3|, vol. 2|, vol. 2:33
, fig. 3a|, figs. 3-4|, n. 4|, nn. 4-5|, no. 4|, number 3|, l. 3|, ll. 3-4|, v. 3|, sub verbo 3
, bk. 1|, col. 2|, fol. 2r|, op. 3|, pt. 2|, part 2|, p. iv|, pp. iv-xii|, pp. xvii, xx|, iv
, p. (a)|, p. (iv)|, 34(1)(i)|, 34A(A)|, [17]-[18]|, 591 [84]|, {p. 3}|, {p. 3 and more} x
, {}|{}, 99 years later|, {foo}|, {pp. iv, vi-xi, (xv)-(xvii)} with suffix|, p.3| pp.3-4|, p 3
, page 3|, pages 3, 4 and 5|, P. 3|, Chap. 3| see below|, see p. 3|, C22|, A1, B2|, 1.2.3|, 1.
, p. 1. Then|, 3.5 x|, p.  3|, 2018|, 2018, p. 3|, chap. 3, p. 4|, p. 3, chap. 4|, pp. 3f.
, pp. 3ff|, 3ff.|, p. 3n4|, p. e123|, e123|, pp. 33–35|, pp. 33—35|. 3|: 3|, p. §3|, pp. 3 & 5
, 5th ed.|, 1st chapter|, version 2|, v2.26.1|, Appendix B|, fig. 3, x 4|, p. mix|, p. x, xi and y
, p. {3}|, p. 3 (emphasis added)|, p. 3 [sic]| [p. 3]|, "quoted" 3|, e.g. 3|, p. 3e| and p. 3
, note 3|, line 3|, verse 3|, volume 3|, p. 3,|,p. 3| p. 3, emphasis ours|, chapter 1.1 and 1.2
, p. 3:4|, pp. 3 to 5|, pp. 12‐14|, p. 3-|, -3|, p. -3|, (3)|, (a) 3|, p. ३|, 3-5.|, p. 3. x
, chapterx 3|, sections 3 and 4|, p. 3 4 5|, p. iix|, p. IV|, 3 p.|, s.v. foo
`
  .trim()
  .split(/[|\n]/);

/** Words that this project takes for labels and pandoc does not; they cost it the locator. */
const ownLabels = [
  ', ch. 2',
  ', art. 3',
  ', s. 3',
  ', side 3',
  ', kap. 3',
  ', table 3',
  ', issue 3',
];

/** Suffixes that are not read as this says, with one hyphen in a locator for a dash. */
const read = (suffix: string) => {
  const { locator, suffix: rest } = readSuffix(suffix);
  const value = locator ? `${locator.label} ${locator.value.replace(/-/g, '–')}` : '';
  return { locator: comparable(value), suffix: comparable(rest) };
};

describe.skipIf(!isHere)('locators', () => {
  it('are found as pandoc’s own citation processor finds them', () => {
    expect(suffixes.length).toBeGreaterThan(120);
    const theirs = readLocatorsWithPandoc(suffixes);
    const both = suffixes.map((suffix, index) => [suffix, theirs[index]]);
    expect(suffixes.map((suffix) => [suffix, read(suffix)])).toEqual(both);
  });

  it('are found behind more words than pandoc knows', () => {
    const theirs = readLocatorsWithPandoc(ownLabels).map(({ locator }) => locator);
    expect(theirs).toEqual(ownLabels.map(() => ''));
    expect(ownLabels.filter((suffix) => readSuffix(suffix).locator === null)).toEqual([]);
  });
});
