/** A key of a megabyte must not make a message of a megabyte. */
const LONGEST_VALUE = 300;

/**
 * Fills the `{placeholders}` of a rule's message; values are put on one line and cropped.
 * @throws {Error} when a placeholder has no datum: a half-filled sentence must never reach a reader.
 */
export function fillMessage(
  template: string,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) {
      throw new Error(`The message "${template}" has no value for ${placeholder}.`);
    }
    return onOneLine(String(value));
  });
}

function onOneLine(value: string): string {
  const cropped = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  return cropped.replace(/\s+/g, ' ');
}
