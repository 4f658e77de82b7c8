import type { Code, Construct, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import { lastKeys, mayPrecedeKey, mayPrecedeMinus } from './before-key.ts';
import {
  isAlphanumeric,
  isHighSurrogate,
  isInternalPunctuation,
  isKeyCharacter,
} from './characters.ts';
import { resolveCitations } from './resolve-citations.ts';
import './tokens.ts';

const HYPHEN = 45;
const AT = 64;
const ASTERISK = 42;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const COLON = 58;
const SLASH = 47;

/** No key in braces is longer; looking for the brace of a longer one would cost too much. */
const LONGEST_BRACED = 250;

/** In braces it is a command of LaTeX: `@{\hspace{1em}}` stands in tables of columns. */
const BACKSLASH = 92;

/** What CommonMark puts in the place of NUL, which no key holds. */
const REPLACEMENT = 0xfffd;

/** `@key` and `@{key}`. */
export const citeKey: Construct = {
  name: 'citeKey',
  previous() {
    return mayPrecedeKey(this);
  },
  tokenize: tokenizeKey,
  resolveAll: resolveCitations,
};

/** `-@key`: the author's name is left out. */
export const citeKeyWithMinus: Construct = {
  name: 'citeKeyWithMinus',
  previous() {
    return mayPrecedeMinus(this);
  },
  tokenize: tokenizeKey,
  resolveAll: resolveCitations,
};

const astralCharacter: Construct = { partial: true, tokenize: tokenizeAstralCharacter };
const internalPunctuation: Construct = { partial: true, tokenize: tokenizeInternalPunctuation };
const slashes: Construct = { partial: true, tokenize: tokenizeSlashes };
const bracedName: Construct = { partial: true, tokenize: tokenizeBracedName };

function tokenizeKey(
  this: TokenizeContext,
  effects: Parameters<Tokenizer>[0],
  ok: State,
  nok: State,
): State {
  const context = this;
  return start;

  function start(code: Code): State | undefined {
    const allowed = code === HYPHEN ? mayPrecedeMinus(context) : mayPrecedeKey(context);
    if (!allowed) return nok(code);
    effects.enter('citeKey');
    if (code !== HYPHEN) return marker(code);
    effects.enter('citeKeyMinus');
    effects.consume(code);
    effects.exit('citeKeyMinus');
    return marker;
  }

  function marker(code: Code): State | undefined {
    if (code !== AT) return nok(code);
    effects.enter('citeKeyMarker');
    effects.consume(code);
    effects.exit('citeKeyMarker');
    return first;
  }

  function first(code: Code): State | undefined {
    if (code === OPEN_BRACE) return effects.attempt(bracedName, end, nok)(code);
    if (!isKeyCharacter(code) && !isHighSurrogate(code) && code !== ASTERISK) return nok(code);
    effects.enter('citeKeyName');
    if (code !== ASTERISK) return firstCharacter(code);
    effects.consume(code);
    return name;
  }

  function firstCharacter(code: Code): State | undefined {
    if (isHighSurrogate(code)) return effects.attempt(astralCharacter, name, nok)(code);
    return name(code);
  }

  function name(code: Code): State | undefined {
    if (isKeyCharacter(code)) {
      effects.consume(code);
      return name;
    }
    if (isHighSurrogate(code)) return effects.attempt(astralCharacter, name, nameEnd)(code);
    if (!isInternalPunctuation(code)) return nameEnd(code);
    const otherwise =
      code === COLON || code === SLASH ? effects.attempt(slashes, name, nameEnd) : nameEnd;
    return effects.attempt(internalPunctuation, name, otherwise)(code);
  }

  function nameEnd(code: Code): State | undefined {
    effects.exit('citeKeyName');
    return end(code);
  }

  function end(code: Code): State | undefined {
    lastKeys.set(context, effects.exit('citeKey'));
    return ok(code);
  }
}

/** A letter or number beyond the basic plane: two code units. */
function tokenizeAstralCharacter(effects: Parameters<Tokenizer>[0], ok: State, nok: State): State {
  let high = 0;
  return (code) => {
    high = code ?? 0;
    effects.consume(code);
    return (low) => {
      if (low === null || low < 0xdc00 || low > 0xdfff) return nok(low);
      if (!isAlphanumeric(String.fromCharCode(high, low))) return nok(low);
      effects.consume(low);
      return ok;
    };
  };
}

/** One sign of punctuation with a key character behind it. */
function tokenizeInternalPunctuation(
  effects: Parameters<Tokenizer>[0],
  ok: State,
  nok: State,
): State {
  return (code) => {
    effects.consume(code);
    return (next) => {
      if (isHighSurrogate(next)) return effects.check(astralCharacter, ok, nok)(next);
      return isKeyCharacter(next) ? ok(next) : nok(next);
    };
  };
}

/** `:` or `/` before another slash, so that an address can be a key. */
function tokenizeSlashes(effects: Parameters<Tokenizer>[0], ok: State, nok: State): State {
  return (code) => {
    effects.consume(code);
    return (next) => (next === SLASH ? ok(next) : nok(next));
  };
}

/** `{anything without blanks, braces in pairs}`. */
function tokenizeBracedName(effects: Parameters<Tokenizer>[0], ok: State, nok: State): State {
  let depth = 0;
  let length = 0;
  return (code) => {
    effects.enter('citeKeyBrace');
    effects.consume(code);
    effects.exit('citeKeyBrace');
    return first;
  };

  function first(code: Code): State | undefined {
    if (code === CLOSE_BRACE) return nok(code);
    effects.enter('citeKeyName');
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    const isBlank = code === null || code <= 32 || code === 160;
    if (isBlank || code === BACKSLASH || code === REPLACEMENT) return nok(code);
    if (++length > LONGEST_BRACED) return nok(code);
    if (code === CLOSE_BRACE && depth === 0) return close(code);
    if (code === OPEN_BRACE) depth++;
    if (code === CLOSE_BRACE) depth--;
    effects.consume(code);
    return inside;
  }

  function close(code: Code): State | undefined {
    effects.exit('citeKeyName');
    effects.enter('citeKeyBrace');
    effects.consume(code);
    effects.exit('citeKeyBrace');
    return ok;
  }
}
