import type { Problem } from '../../text/span.ts';

/** Codes of what can be wrong with the text of a `.bib` file, with a message for a person. */
const messages = {
  'missing-key':
    'This entry has no citekey, so no text can cite it. Write one behind the opening brace, for example smith2020, and a comma.',
  'invalid-key':
    'The citekey “{found}” holds spaces, braces or quotes, which most tools stop at. Use letters, digits and - _ : . only.',
  'missing-comma':
    'A comma is missing here. Without it other tools drop the rest of the entry. Put a comma behind {after}.',
  'duplicate-comma':
    'This comma is one too many; BibTeX gives the entry up at an empty field. Remove it.',
  'missing-equals':
    'The field “{found}” has no “=”, so its value is lost to other tools. Write {found} = {…}, or remove it.',
  'missing-value': 'A value is missing behind “{after}”. Write it in braces, or remove the field.',
  'missing-name':
    'A value stands here without a field name, so nothing can use it. Write name = {…}.',
  'unquoted-value':
    'The value “{found}” needs braces: only numbers and the names of @string macros may stand without. Write {{found}}.',
  'unescaped-quote':
    'A quotation mark inside a quoted value ends it for BibTeX, even \\". Put the value in braces instead of quotation marks.',
  'missing-concatenation':
    'Two pieces of a value stand side by side. Join them with #, or put a comma and a field name between them.',
  'unclosed-brace':
    'This value is never closed, so that the fields behind it are swallowed. Add the missing closing brace; {where}.',
  'unclosed-quote': 'This value has no closing quotation mark; {where}. Add it, or use braces.',
  'unclosed-entry':
    'The entry {found} is not closed before {before}, and other tools lose both or all that follows. Add the missing closing brace.',
  'extra-closing-brace':
    'This brace closes the entry, yet fields follow it, which other tools lose. Remove one closing brace.',
  'mismatched-delimiter':
    'The entry opens with “{open}” and closes with “{found}”. Close it with what it was opened with.',
  'missing-open-brace':
    'Behind @{found} an opening brace is missing, so the entry is read as a remark. Write @{found}{citekey, …}.',
  'unexpected-character':
    '“{found}” cannot stand here and was skipped. Between fields there may be commas and spaces only; check the braces and quotation marks before it.',
} as const;

export type ProblemCode = keyof typeof messages;

const longest = 40;

/** Text of the file as it may stand in a message: on one line and not long. */
function quote(text: string): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** A problem with its message; `data` fills the placeholders of the code's message. */
export function describeProblem(
  code: ProblemCode,
  start: number,
  end: number,
  data: Readonly<Record<string, string>> = {},
): Problem {
  const message = messages[code].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(data, name) ? quote(data[name] ?? '') : placeholder,
  );
  return { code, message, span: { start, end } };
}
