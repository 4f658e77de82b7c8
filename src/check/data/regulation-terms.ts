import { NOT_SAID } from './row-parts.ts';

/** Models of regulation, as the publication names them, with the name that readers see. */
export const modelLabels = {
  'full-ban': 'Full ban',
  'partial-ban': 'Partial ban',
  'purchase-ban': 'Purchase ban',
  registration: 'Registration',
  [NOT_SAID]: 'No model named',
} as const;

/** What a row may say of each act, in readers' words. */
export const actLabels = {
  selling: {
    prohibited: 'Prohibited',
    allowed: 'Allowed',
    'not-punished': 'Not punished',
    'in-public': 'Soliciting in public punished',
    tolerated: 'Tolerated within limits',
    restricted: 'Forbidden to some people',
    [NOT_SAID]: 'Not said',
  },
  buying: {
    prohibited: 'Prohibited',
    allowed: 'Allowed',
    'not-punished': 'Not punished',
    'from-exploited': 'Prohibited from a person whom others exploit',
    [NOT_SAID]: 'Not said',
  },
  thirdParties: {
    prohibited: 'Prohibited',
    allowed: 'Allowed',
    [NOT_SAID]: 'Not said',
  },
  registration: {
    required: 'Required',
    'not-required': 'Not required',
    [NOT_SAID]: 'Not said',
  },
} as const;

export type Act = keyof typeof actLabels;

/** The acts in sentences. */
export const actNames: Readonly<Record<Act, string>> = {
  selling: 'selling sex',
  buying: 'buying sex',
  thirdParties: 'the part of third parties',
  registration: 'registration',
};

export const acts = Object.keys(actLabels) as Act[];

/** Values that say different things and can both hold. */
export const compatible: readonly (readonly [string, string])[] = [['allowed', 'not-punished']];
