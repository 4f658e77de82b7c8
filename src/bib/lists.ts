/** The word that separates items, in any case. */
const andAt = / [aA][nN][dD](?= |$)/y;

/**
 * The items of a list such as `author` or `publisher`: split at ` and ` outside braces, trimmed,
 * empty ones left out. Takes single spaces for granted (see `collapseSpace`).
 */
export function splitList(value: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < value.length; at += 1) {
    const unit = value.charCodeAt(at);
    if (unit === 0x5c) at += 1;
    else if (unit === 0x7b) depth += 1;
    else if (unit === 0x7d) depth -= 1;
    else if (unit === 0x20 && depth === 0) {
      andAt.lastIndex = at;
      if (!andAt.test(value)) continue;
      items.push(value.slice(start, at));
      start = andAt.lastIndex;
      at = start - 1;
    }
  }
  items.push(value.slice(start));
  return items.map((item) => item.trim()).filter((item) => item !== '' && !/^and$/i.test(item));
}

/** The text inside a pair of braces that holds the whole item; null when none does. */
export function unbrace(item: string): string | null {
  if (!item.startsWith('{') || !item.endsWith('}')) return null;
  let depth = 0;
  for (let at = 0; at < item.length; at += 1) {
    const unit = item.charCodeAt(at);
    if (unit === 0x5c) at += 1;
    else if (unit === 0x7b) depth += 1;
    else if (unit === 0x7d) depth -= 1;
    if (depth === 0 && at < item.length - 1) return null;
  }
  return depth === 0 ? item.slice(1, -1) : null;
}
