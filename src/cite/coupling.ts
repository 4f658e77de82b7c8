/** A page that cites the same works as another. */
interface Coupling {
  readonly page: string;
  /** Keys that both cite, those that fewest pages cite first. */
  readonly shared: readonly string[];
  /** Sum of the weights of the shared works; comparable for one page only. */
  readonly strength: number;
}

/**
 * Bibliographic coupling (Kessler, 1963): pages that share sources are likely to be about related
 * things. Each shared work weighs ln(pages / pages that cite it), as words do in search (Spärck
 * Jones, 1972), so that a work which every page cites weighs nothing and makes no pages related.
 * Strongest first.
 */
export function couplingsOf(
  page: string,
  keysByPage: ReadonlyMap<string, ReadonlySet<string>>,
): Coupling[] {
  const own = keysByPage.get(page) ?? new Set<string>();
  const weights = new Map([...own].map((key) => [key, weightOf(key, keysByPage)]));
  const weight = (key: string) => weights.get(key) ?? 0;
  return [...keysByPage]
    .filter(([other]) => other !== page)
    .map(([other, keys]) => {
      const shared = [...own].filter((key) => keys.has(key) && weight(key) > 0);
      shared.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
      const strength = shared.reduce((sum, key) => sum + weight(key), 0);
      return { page: other, shared, strength };
    })
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.strength - a.strength || (a.page < b.page ? -1 : 1));
}

function weightOf(key: string, keysByPage: ReadonlyMap<string, ReadonlySet<string>>): number {
  const citing = [...keysByPage.values()].filter((keys) => keys.has(key)).length;
  return Math.log(keysByPage.size / citing);
}
