import { definition } from 'micromark-core-commonmark';
import type { Code, Construct, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import { isAlphanumeric, isKeyCharacter } from './characters.ts';

const AT = 64;
const FULL_STOP = 46;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const CLOSE_BRACKET = 93;

/** A label with a citation in it; the bracket then is a citation, not a definition. */
const citationLabel: Construct = { partial: true, tokenize: tokenizeCitationLabel };

/** CommonMark's `[label]: url`, except that `[@a]: url` stays the citation it is for pandoc. */
export const definitionUnlessCitation: Construct = {
  name: 'definitionUnlessCitation',
  tokenize: tokenizeDefinition,
};

function tokenizeDefinition(
  this: TokenizeContext,
  effects: Parameters<Tokenizer>[0],
  ok: State,
  nok: State,
): State {
  const otherwise = definition.tokenize.call(this, effects, ok, nok);
  return (code) => effects.check(citationLabel, nok, otherwise)(code);
}

function tokenizeCitationLabel(effects: Parameters<Tokenizer>[0], ok: State, nok: State): State {
  let before: Code = null;
  return inside;

  function inside(code: Code): State | undefined {
    if (code === null || code === CLOSE_BRACKET) return nok(code);
    const isFree = !isAlphanumeric(before) && before !== FULL_STOP && before !== BACKSLASH;
    before = before === BACKSLASH ? null : code;
    effects.enter('data');
    effects.consume(code);
    effects.exit('data');
    return code === AT && isFree ? afterSign : inside;
  }

  function afterSign(code: Code): State | undefined {
    return isKeyCharacter(code) || code === OPEN_BRACE ? ok(code) : inside(code);
  }
}
