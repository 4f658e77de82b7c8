/**
 * A text as a SARIF message. `[text](target)` would be a link there, and text from files must not make
 * one. Braces stay as they are: doubled, as the standard has it for messages with arguments, they would
 * be shown double by the viewers there are.
 */
export function sarifText(text: string): string {
  return text.toWellFormed().replaceAll('](', '\\](');
}
