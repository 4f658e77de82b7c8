import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page as it stands, a sentence each: the rule and the first element at
 * fault. `parts` are selectors; without any the whole page is looked at.
 */
export async function axeFaults(page: Page, parts: readonly string[] = []): Promise<string[]> {
  // By itself the builder gathers results in a second tab, for the sake of frames from elsewhere.
  // No page here has a frame, and without that tab it is three times as fast.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(standards);
  for (const part of parts) builder.include(part);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`);
}
