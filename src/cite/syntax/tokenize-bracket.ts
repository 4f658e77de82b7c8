import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type {
  Code,
  Construct,
  State,
  Token,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types';
import { lastKeys } from './before-key.ts';
import { closers, closings } from './tokens.ts';

const OPEN_BRACKET = 91;
const OPEN_PARENTHESIS = 40;
const OPEN_BRACE = 123;

/** Longest gap between a narrative key and its bracket, in characters. */
const LONGEST_GAP = 200;

/** A gap of blanks with at most one line break. */
const GAP = /^[ \t]*(?:\r\n?|\n)?[ \t]*$/;

/** Labels of definitions are never longer (CommonMark). */
const LONGEST_LABEL = 999;

/**
 * A `]` with a key between it and its `[`, or with a key right before its `[`. Stands before
 * CommonMark's own reading of `]`, and leaves links, images and footnotes to it.
 */
export const citeBracket: Construct = { name: 'citeBracket', tokenize: tokenizeBracket };

/** A `;`: two citations in one bracket are parted by it. */
export const citeSeparator: Construct = {
  name: 'citeSeparator',
  tokenize(effects, ok) {
    return (code) => {
      effects.enter('citeSeparator');
      effects.consume(code);
      effects.exit('citeSeparator');
      return ok;
    };
  },
};

function tokenizeBracket(
  this: TokenizeContext,
  effects: Parameters<Tokenizer>[0],
  ok: State,
  nok: State,
): State {
  return (code) => {
    const open = currentOpening(this);
    if (open === null || !mayClose(this, open)) return nok(code);
    effects.enter('citeBracketClose');
    effects.consume(code);
    const close = effects.exit('citeBracketClose');
    return (next) => after(next, open, close);
  };

  function after(next: Code, open: Token, close: Token): State | undefined {
    // `[@a](…)` and `[@a][…]` are never citations for pandoc, whatever follows.
    if (next === OPEN_PARENTHESIS || next === OPEN_BRACKET) return nok(next);
    // No `labelLink` any more, or micromark would make text of it before citations are found.
    open.type = 'citeBracketOpen';
    open._balanced = true;
    closers.set(open, close);
    closings.set(close, { open, beforeBrace: next === OPEN_BRACE });
    return ok(next);
  }
}

/** The innermost `[` still open; null when that is an image's `![`. */
function currentOpening(context: TokenizeContext): Token | null {
  const starts = context._labelStarts ?? [];
  while (starts.at(-1)?._balanced) starts.pop();
  const open = starts.at(-1);
  return open?.type === 'labelLink' ? open : null;
}

function mayClose(context: TokenizeContext, open: Token): boolean {
  const key = lastKeys.get(context);
  if (key === undefined) return false;
  const inside = key.start.offset >= open.end.offset;
  if (!inside && !isAttached(context, key, open)) return false;
  if (isInlineNote(context, open)) return false;
  if (context.now().offset - open.end.offset > LONGEST_LABEL) return true;
  const label = context.sliceSerialize({ start: open.end, end: context.now() });
  if (label.startsWith('^') && (!inside || !/\s/.test(label))) return false;
  return !context.parser.defined.includes(normalizeIdentifier(label));
}

function isAttached(context: TokenizeContext, key: Token, open: Token): boolean {
  if (open.start.offset - key.end.offset > LONGEST_GAP) return false;
  return GAP.test(context.sliceSerialize({ start: key.end, end: open.start }));
}

/** `^[text]` is a footnote in pandoc, so its brackets are none of ours. */
function isInlineNote(context: TokenizeContext, open: Token): boolean {
  const { _bufferIndex: index } = open.start;
  if (index < 1) return false;
  const start = { ...open.start, _bufferIndex: index - 1 };
  return context.sliceSerialize({ start, end: open.start }) === '^';
}
