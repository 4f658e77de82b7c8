import type { Span } from '../../../text/span.ts';
import type { BlockWriter } from './block-writer.ts';
import type { CitingForm } from './commands.ts';
import type { Cite, CiteGroup } from './read-cite.ts';

/** What is needed to write a citing command as pandoc would write it. */
interface CiteContext {
  readonly text: string;
  readonly writer: BlockWriter;
  readonly form: CitingForm;
  /** The text of an argument. */
  readonly plainOf: (argument: Span) => string;
}

/** Writes a citation by key in pandoc's syntax, each key in the place of its own letters. */
export function writeCite({ groups, end }: Cite, command: Span, context: CiteContext): void {
  const { text, writer, form } = context;
  if (form === 'unseen' || form === 'name') {
    for (const at of groups.flatMap(({ keys }) => keys)) {
      const key = text.slice(at.start, at.end);
      if (key !== '*') writer.addKey(key, at, { form: 'narrative', locator: null }, false);
    }
    // A name without its year has no form in pandoc, so that the command stays.
    if (form === 'name') writer.put(text.slice(command.start, end), command.start, end);
    return;
  }
  writer.begin(command.start);
  const start = writer.writer.length;
  const isNarrative = form === 'narrative';
  if (!isNarrative) writer.writer.put('[', command.start, command.end);
  for (const [index, group] of groups.entries()) {
    if (index > 0) writer.writer.put('; ', command.end, command.end);
    writeGroup(group, context);
  }
  if (!isNarrative) writer.writer.put(']', end - 1, end);
  writer.endGroup(start);
}

function writeGroup(
  { before, keys, behind }: CiteGroup,
  { text, writer, form, plainOf }: CiteContext,
): void {
  const out = writer.writer;
  const isNarrative = form === 'narrative';
  const locator = behind === null ? '' : plainOf(behind).trim();
  const prefix = before === null ? '' : plainOf(before).trim();
  if (before !== null && prefix !== '' && !isNarrative)
    out.put(`${prefix} `, before.start, before.end);
  for (const [index, at] of keys.entries()) {
    if (index > 0) out.put(isNarrative ? ', ' : '; ', at.start, at.start);
    if (form === 'year') out.put('-', at.start, at.start);
    const isLast = index === keys.length - 1;
    const more = {
      form: isNarrative ? ('narrative' as const) : ('parenthetical' as const),
      locator: isLast && locator !== '' ? locator : null,
    };
    writer.addKey(text.slice(at.start, at.end), at, more, true);
  }
  if (locator === '' || behind === null) return;
  out.put(isNarrative ? ` [${locator}]` : `, ${locator}`, behind.start, behind.end);
}
