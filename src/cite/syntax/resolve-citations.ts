import { splice } from 'micromark-util-chunked';
import { resolveAll } from 'micromark-util-resolve-all';
import type { Event, Resolver, Token, TokenizeContext, TokenType } from 'micromark-util-types';
import { type Bracket, matchBrackets } from './match-brackets.ts';
import { type Segment, splitItems } from './split-items.ts';
import './tokens.ts';

/** Brackets deeper than this within one another are left as text. */
const DEEPEST = 32;

const BLANKS = new Set<string>(['data', 'lineEnding', 'linePrefix', 'lineSuffix']);
const BLANK = /^\s*$/;

/** Signs of emphasis that have not been paired yet. */
const UNSETTLED = new Set<string>(['attentionSequence', 'strikethroughSequenceTemporary']);

/**
 * Turns keys, brackets and semicolons into citations, once a whole run of text has been read.
 * Outer brackets are decided before inner ones, as pandoc does.
 */
export const resolveCitations: Resolver = (events, context) => {
  const settled = settleEmphasis(events, context);
  const resolved = new Resolution(settled, context).resolve();
  // In place: micromark goes on with the list it had.
  splice(events, 0, events.length, resolved);
  return events;
};

/** Emphasis has to be known first: a key within it does not make the bracket around a citation. */
function settleEmphasis(events: Event[], context: TokenizeContext): Event[] {
  const pending = events.some(([, token]) => UNSETTLED.has(token.type));
  if (!pending) return events;
  // Not the nameless one, which joins neighbouring text and would swallow brackets.
  const spans = context.parser.constructs.insideSpan.null ?? [];
  return resolveAll(
    spans.filter((construct) => 'name' in construct),
    events,
    context,
  );
}

class Resolution {
  private readonly output: Event[] = [];
  private readonly events: readonly Event[];
  private readonly context: TokenizeContext;
  private readonly brackets: ReadonlyMap<number, Bracket>;

  constructor(events: readonly Event[], context: TokenizeContext) {
    this.events = events;
    this.context = context;
    this.brackets = matchBrackets(events);
  }

  resolve(): Event[] {
    this.copy(0, this.events.length, 0);
    return this.output;
  }

  /** Copies events, with the citations among them put in place. */
  private copy(from: number, to: number, depth: number): void {
    let index = from;
    while (index < to) {
      const event = this.events[index];
      if (event === undefined) return;
      if (event[0] === 'enter' && event[1].type === 'citeKey') {
        index = this.narrative(index, to, depth);
        continue;
      }
      const bracket = this.brackets.get(index);
      const segments = bracket && depth < DEEPEST ? this.split(bracket) : [];
      if (bracket && !bracket.beforeBrace && segments.length > 0 && segments.every(hasKey)) {
        this.group(bracket, segments, depth);
        index = bracket.closeExit + 1;
        continue;
      }
      this.output.push(event);
      index++;
    }
  }

  /** `[@a; @b]`. */
  private group(bracket: Bracket, segments: readonly Segment[], depth: number): void {
    const start = this.token(bracket.openEnter).start;
    const group = this.enter('citeGroup', start, this.token(bracket.closeEnter).end);
    this.punctuation(bracket.openEnter);
    this.items(segments, depth);
    this.punctuation(bracket.closeEnter);
    this.exit(group);
  }

  /** `@a`, with the bracket behind it if there is one; answers where to go on. */
  private narrative(at: number, limit: number, depth: number): number {
    const keyExit = this.exitOf(at);
    this.leaveMinus(at);
    const start = this.token(at).start;
    const bracket = depth < DEEPEST ? this.attachedBracket(keyExit + 1, limit) : undefined;
    const segments = bracket ? this.split(bracket) : [];
    const [first, ...rest] = segments;
    if (!bracket || !first || !rest.every(hasKey)) {
      const narrative = this.enter('citeNarrative', start, this.token(at).end);
      this.item(at, null, depth);
      this.exit(narrative);
      return keyExit + 1;
    }
    const narrative = this.enter('citeNarrative', start, this.token(bracket.closeEnter).end);
    if (hasKey(first) && !bracket.beforeBrace) {
      this.item(at, null, depth);
      this.gap(keyExit + 1, bracket.openEnter);
      this.punctuation(bracket.openEnter);
      this.items(segments, depth);
    } else {
      const item = this.enter('citeItem', start, this.endOf(first.end, bracket.openExit));
      this.key(at);
      this.gap(keyExit + 1, bracket.openEnter);
      this.punctuation(bracket.openEnter);
      this.affix('citeSuffix', first.start, first.end, depth);
      this.exit(item);
      if (rest.length > 0) this.punctuation(first.end);
      this.items(rest, depth);
    }
    this.punctuation(bracket.closeEnter);
    this.exit(narrative);
    return bracket.closeExit + 1;
  }

  private items(segments: readonly Segment[], depth: number): void {
    for (const [index, segment] of segments.entries()) {
      if (segment.key === null) continue;
      this.item(segment.key, segment, depth);
      if (index < segments.length - 1) this.punctuation(segment.end);
    }
  }

  private item(key: number, segment: Segment | null, depth: number): void {
    const keyExit = this.exitOf(key);
    const first = segment && segment.start < key ? segment.start : key;
    const end = segment ? this.endOf(segment.end, keyExit) : this.token(keyExit).end;
    const item = this.enter('citeItem', this.token(first).start, end);
    if (segment) this.affix('citePrefix', segment.start, key, depth);
    this.key(key);
    if (segment) this.affix('citeSuffix', keyExit + 1, segment.end, depth);
    this.exit(item);
  }

  private key(at: number): void {
    const from = this.events[at + 1]?.[1].type === 'data' ? at + 3 : at + 1;
    this.push(at, at + 1);
    this.push(from, this.exitOf(at) + 1);
  }

  private affix(type: TokenType, from: number, to: number, depth: number): void {
    if (from >= to) return;
    const affix = this.enter(type, this.token(from).start, this.token(to - 1).end);
    this.copy(from, to, depth + 1);
    this.exit(affix);
  }

  /** Outside of brackets pandoc takes the minus of `-@a` for a hyphen. */
  private leaveMinus(at: number): void {
    if (this.events[at + 1]?.[1].type !== 'citeKeyMinus') return;
    const minus = this.token(at + 1);
    minus.type = 'data';
    this.push(at + 1, at + 3);
    this.token(at).start = { ...minus.end };
  }

  private attachedBracket(from: number, limit: number): Bracket | undefined {
    let index = from;
    let lines = 0;
    while (index < limit) {
      const bracket = this.brackets.get(index);
      if (bracket) return bracket.closeExit < limit ? bracket : undefined;
      const token = this.token(index);
      const type: string = token.type;
      if (type === 'lineEnding' && this.events[index]?.[0] === 'enter') lines++;
      const isBlank = BLANKS.has(type) || type === 'hardBreakTrailing';
      if (!isBlank || lines > 1 || !BLANK.test(this.context.sliceSerialize(token))) return;
      index++;
    }
    return undefined;
  }

  /** Blanks between key and bracket; line endings keep their type, by which lines are told apart. */
  private gap(from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const token = this.token(index);
      if (token.type !== 'lineEnding') token.type = 'citePunctuation';
    }
    this.push(from, to);
  }

  private punctuation(at: number): void {
    const { start, end } = this.token(at);
    this.exit(this.enter('citePunctuation', start, end));
  }

  private split(bracket: Bracket): Segment[] {
    return splitItems(this.events, bracket, this.brackets, this.context);
  }

  private push(from: number, to: number): void {
    for (const event of this.events.slice(from, to)) this.output.push(event);
  }

  private enter(type: TokenType, start: Token['start'], end: Token['end']): Token {
    const token: Token = { type, start: { ...start }, end: { ...end } };
    this.output.push(['enter', token, this.context]);
    return token;
  }

  private exit(token: Token): void {
    this.output.push(['exit', token, this.context]);
  }

  private token(index: number): Token {
    const event = this.events[index];
    if (event === undefined) throw new RangeError(`no event ${index} among the citation's tokens`);
    return event[1];
  }

  /** Where the part that ends before event `index` ends, `fallback` being the last one before it. */
  private endOf(index: number, fallback: number): Token['end'] {
    return this.token(Math.max(index - 1, fallback)).end;
  }

  private exitOf(enter: number): number {
    const token = this.token(enter);
    let index = enter + 1;
    while (this.events[index]?.[1] !== token) index++;
    return index;
  }
}

function hasKey(segment: Segment): boolean {
  return segment.key !== null;
}
