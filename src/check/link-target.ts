/** Where a link leads, as far as that can be told without a network. */
type LinkTarget =
  /** Runs script, or carries a page of its own, when a reader follows it. */
  | { readonly kind: 'dangerous'; readonly scheme: string }
  | { readonly kind: 'empty' }
  /** Another site, or an address from the root of this one: not judged here. */
  | { readonly kind: 'elsewhere' }
  /** A file of the project by its path; an empty path is the page itself. The anchor is null when absent. */
  | { readonly kind: 'file'; readonly path: string; readonly anchor: string | null };

const dangerousSchemes = new Set(['javascript', 'vbscript', 'data', 'file']);

/** Reads the target of a link that stands in the document at `from`. */
export function linkTarget(url: string, from: string): LinkTarget {
  // Browsers ignore control characters and blanks within a scheme; so must this.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
  const bare = url.replace(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\ufeff]/g, '');
  if (bare === '') return { kind: 'empty' };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined) {
    return dangerousSchemes.has(scheme) ? { kind: 'dangerous', scheme } : { kind: 'elsewhere' };
  }
  if (bare.startsWith('/')) return { kind: 'elsewhere' };
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url.trim()) ?? [];
  return {
    kind: 'file',
    path: path === '' ? from : resolveFrom(from, decode(path)),
    anchor: fragment === undefined ? null : decode(fragment),
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `topics/a.md` and `../glossary/b.md` give `glossary/b.md`; leading `..` that lead out of the project stay. */
function resolveFrom(from: string, relative: string): string {
  const steps = from.split('/').slice(0, -1);
  for (const step of relative.split('/')) {
    if (step === '' || step === '.') continue;
    const isInside = steps.length > 0 && steps.at(-1) !== '..';
    if (step === '..' && isInside) steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}
