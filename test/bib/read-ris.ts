/** A record of a RIS file: its tags in order, as the format's description has them. */
type RisRecord = ReadonlyMap<string, readonly string[]>;

/** Reads RIS by its description alone, knowing nothing of how this project writes it. */
export function readRis(text: string): RisRecord[] {
  const records: Map<string, string[]>[] = [];
  let current: Map<string, string[]> | null = null;
  for (const line of text.split('\r\n')) {
    const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/.exec(line) ?? [];
    if (tag === undefined) {
      if (line !== '') throw new Error(`This is no line of RIS: ${line}`);
    } else if (tag === 'TY') {
      current = new Map([['TY', [value]]]);
    } else if (tag === 'ER') {
      if (current) records.push(current);
      current = null;
    } else current?.set(tag, [...(current.get(tag) ?? []), value]);
  }
  if (current) throw new Error('The last record has no end.');
  return records;
}
