import type { CollectionEntry } from 'astro:content';
import { entriesOf } from './collections.ts';

interface RulePageView {
  readonly id: string;
  readonly data: CollectionEntry<'rules'>['data'];
  readonly entry: CollectionEntry<'rules'>;
}

/** The pages of the integrity rules, by name. */
export async function allRules(): Promise<RulePageView[]> {
  const entries = await entriesOf('rules');
  return entries
    .map((entry) => ({ id: entry.data.rule, data: entry.data, entry }))
    .sort((a, b) => a.id.localeCompare(b.id));
}
