import { type Claim, claimsOf, isDoubted } from '../../check/evidence.ts';
import type { Verdict } from '../../check/ledger.ts';
import { placeOf } from './citing-places.ts';
import { verdictOf } from './evidence.ts';
import { documentOf } from './project.ts';
import { referenceByKey } from './references.ts';
import { allTopics, type TopicView } from './topics.ts';
import { href, referencePath, topicPath } from './urls.ts';
import type { CitingPlace } from './views.ts';

/** A topic and how many of its claims rest on each work. */
interface TopicNode {
  readonly slug: string;
  readonly title: string;
  readonly theme: string;
  readonly href: string;
  readonly claims: number;
  readonly sources: ReadonlyMap<string, number>;
}

/** A work and how many claims of each topic rest on it. */
interface SourceNode {
  readonly key: string;
  /** As cited in running text: "Heleniak, 2018". */
  readonly label: string;
  readonly title: string;
  readonly verdict: Verdict | null;
  readonly href: string;
  readonly claims: number;
  readonly topics: ReadonlyMap<string, number>;
}

export interface Network {
  readonly topics: readonly TopicNode[];
  /** The work that carries most claims first. */
  readonly sources: readonly SourceNode[];
  readonly claims: number;
  /** Claims that rest on one work alone, and of these the works that was not seen as listed. */
  readonly onOneSource: readonly CitingPlace[];
  readonly onDoubtedAlone: readonly CitingPlace[];
}

/** Which topics rest on which works, by their claims; works cited in editors' notes alone are left out. */
export async function citationNetwork(): Promise<Network> {
  const views = await allTopics();
  const claims = new Map(views.map(({ slug, document }) => [slug, claimsOf(document)]));
  const all = [...claims.values()].flat();
  const topics = views.map((view) => topicNode(view, claims.get(view.slug) ?? []));
  return {
    topics,
    sources: sourceNodes(topics),
    claims: all.length,
    onOneSource: placesOf(all.filter(({ keys }) => keys.length === 1)),
    onDoubtedAlone: placesOf(
      all.filter(({ keys }) => keys.every((key) => isDoubted(verdictOf(key)))),
    ),
  };
}

function topicNode({ slug, data }: TopicView, claims: readonly Claim[]): TopicNode {
  const sources = countEach(claims.flatMap(({ keys }) => keys));
  const { title, theme } = data;
  return { slug, title, theme, href: href(topicPath(slug)), claims: claims.length, sources };
}

function sourceNodes(topics: readonly TopicNode[]): SourceNode[] {
  const keys = new Set(topics.flatMap(({ sources }) => [...sources.keys()]));
  return [...keys]
    .map((key) => sourceNode(key, topics))
    .sort((a, b) => b.claims - a.claims || a.label.localeCompare(b.label, 'en'));
}

function sourceNode(key: string, topics: readonly TopicNode[]): SourceNode {
  const { inText, title } = referenceByKey(key);
  const within = topics.flatMap(({ slug, sources }): [string, number][] => {
    const count = sources.get(key);
    return count === undefined ? [] : [[slug, count]];
  });
  return {
    key,
    label: inText,
    title,
    verdict: verdictOf(key),
    href: href(referencePath(key)),
    claims: within.reduce((sum, [, count]) => sum + count, 0),
    topics: new Map(within),
  };
}

function countEach(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length]));
}

/** The claims as sentences with their place, ready to be shown. */
function placesOf(claims: readonly Claim[]): CitingPlace[] {
  return claims.flatMap(({ file, anchor }) => {
    const citation = documentOf(file).citations.find((one) => one.anchor === anchor);
    const place = citation && placeOf(citation);
    return place ? [place] : [];
  });
}
