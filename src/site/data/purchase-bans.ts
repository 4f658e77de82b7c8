import { NOT_SAID } from '../../check/data/row-parts.ts';
import {
  type Claim,
  claims,
  contradictionsOf,
  type Instrument,
  instruments,
  isCurrent,
} from './regulation.ts';

/** A country of which the report says that it prohibits buying sex, or buying it from some people. */
export interface PurchaseBan {
  readonly code: string;
  readonly name: string;
  /** Whether the ban is on buying alone, on both sides, or on buying from people whom others exploit. */
  readonly kind: 'buying' | 'both' | 'exploited';
  /** Rows that say so. */
  readonly claims: readonly Claim[];
  /** The laws behind it whose dates were seen, the oldest first. */
  readonly laws: readonly Instrument[];
  /** Rows that say otherwise of the same country or of the country of which it is a part. */
  readonly contradictions: readonly Claim[];
}

/** Which countries ban the purchase of sex: those with a year first, then by kind and name. */
export function purchaseBans(): PurchaseBan[] {
  const banning = claims.filter(
    (claim) => isCurrent(claim) && ['prohibited', 'from-exploited'].includes(claim.value.buying),
  );
  return [...Map.groupBy(banning, ({ value }) => value.country).values()]
    .flatMap((own) => (own[0] ? [banOf(own, own[0])] : []))
    .sort(
      (a, b) =>
        order.indexOf(a.kind) - order.indexOf(b.kind) ||
        firstYear(a) - firstYear(b) ||
        a.name.localeCompare(b.name, 'en'),
    );
}

const order: readonly PurchaseBan['kind'][] = ['buying', 'exploited', 'both'];

/** What is prohibited, in readers' words. */
export const banScopes: Readonly<Record<PurchaseBan['kind'], string>> = {
  buying: 'Buying sex',
  exploited: 'Buying sex from a person whom others exploit',
  both: 'Both buying and selling sex',
};

/** The same bans by what is prohibited. */
export const bansByKind = (): {
  readonly kind: PurchaseBan['kind'];
  readonly bans: readonly PurchaseBan[];
}[] => [...Map.groupBy(purchaseBans(), ({ kind }) => kind)].map(([kind, bans]) => ({ kind, bans }));

/** Fragment of a ban's row in the table of bans. */
export const banAnchor = ({ code }: PurchaseBan): string => `ban-${code.toLowerCase()}`;

function banOf(own: readonly Claim[], { value }: Claim): PurchaseBan {
  const isBoth = own.some((claim) => claim.value.model === 'full-ban');
  const isWhole = own.some((claim) => claim.value.buying === 'prohibited');
  const laws = instruments.filter(
    (law) => law.value.country === value.country && law.value.subject === 'purchase',
  );
  return {
    code: value.country,
    name: value.name,
    kind: isBoth ? 'both' : isWhole ? 'buying' : 'exploited',
    claims: own,
    laws,
    contradictions: otherwise(own),
  };
}

/** Rows that say something else of buying. */
function otherwise(own: readonly Claim[]): Claim[] {
  const others = own.flatMap((claim) =>
    contradictionsOf(claim).filter(
      ({ value: { buying } }) => buying !== NOT_SAID && buying !== claim.value.buying,
    ),
  );
  return [...new Set(others)];
}

/** The years that the report gives, and the first of them for sorting. */
export const yearsOf = ({ claims: own }: PurchaseBan): Claim[] =>
  own.filter(({ value }) => typeof value.year === 'number');

const firstYear = (ban: PurchaseBan): number =>
  Math.min(9999, ...yearsOf(ban).map(({ value }) => Number(value.year)));
