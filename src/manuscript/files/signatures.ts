/** First bytes of files that are no text, whatever they are called. */
const signatures: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'a zip file, as Word and LibreOffice write them'],
  ['%PDF', 'a PDF file'],
  ['{\\rtf', 'a file in Rich Text Format'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file, or one with a password'],
];

/** What a file is by its first bytes, in words; null when it may be text. */
export function whatItIs(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return signatures.find(([sign]) => head.startsWith(sign))?.[1] ?? null;
}
