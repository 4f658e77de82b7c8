import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLetters } from '../../src/text/fold.ts';
import { foldedLetters } from '../../src/text/fold-letters.ts';

describe('foldLetters', () => {
  test.each([
    ['Bjørnson', 'bjornson'],
    ['VUOLAJÄRVI', 'vuolajarvi'],
    ['Karlsdóttir', 'karlsdottir'],
    ['Straße', 'strasse'],
    ['GROẞ', 'gross'],
    ['Wałęsa', 'walesa'],
    ['Đorđević', 'dordevic'],
    ['Ærø', 'aero'],
    ['Œuvre', 'oeuvre'],
    ['Þórður', 'thordur'],
    ['Diyarbakır', 'diyarbakir'],
    ['İstanbul', 'istanbul'],
    ['Σίσυφος', 'σισυφοσ'],
    ['ﬁnal', 'final'],
    ['a\u00a0b', 'a b'],
  ])('%s becomes %s', (written, folded) => {
    expect(foldLetters(written)).toBe(folded);
  });

  test('every dash is a hyphen and every apostrophe a plain one', () => {
    expect(foldLetters('May‐Len, May‑Len, 3–5, —, −')).toBe('may-len, may-len, 3-5, -, -');
    expect(foldLetters('D’Arcy D‘Arcy Dʼarcy d´arcy')).toBe("d'arcy d'arcy d'arcy d'arcy");
  });

  test('soft hyphens and other unseen marks vanish', () => {
    expect(foldLetters('traf\u00adfick\u200bing\ufeff')).toBe('trafficking');
  });

  test('composed and decomposed spellings are equal', () => {
    expect(foldLetters('Skilbre\u0069\u0301')).toBe(foldLetters('Skilbre\u00ed'));
  });

  test('letters of other scripts keep their vowel signs', () => {
    expect(foldLetters('हिन्दी')).toBe('हिन्दी');
    expect(foldLetters('한국')).toBe('한국');
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldLetters(foldLetters(text))).toBe(foldLetters(text));
      }),
    );
  });

  test('each listed letter is one lower-case character whose replacement is folded itself', () => {
    for (const [letter, replacement] of Object.entries(foldedLetters)) {
      expect([...letter]).toHaveLength(1);
      expect(letter.toLowerCase()).toBe(letter);
      expect(foldLetters(replacement)).toBe(replacement);
      expect(foldLetters(letter)).toBe(replacement);
    }
  });
});
