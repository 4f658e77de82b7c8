import { defineCollection } from 'astro:content';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import {
  glossarySchema,
  modelSchema,
  rulePageSchema,
  themeSchema,
  topicSchema,
} from '../check/frontmatter.ts';
import { readSettings, rulePages } from './settings.ts';

const settings = readSettings();

/** The Markdown files of a folder. Astro warns of one without any; a project need not have each kind. */
function filesIn(base: string): Loader {
  const pattern = '**/*.md';
  const loader = glob({ pattern, base });
  if (globSync(pattern, { cwd: base }).length > 0) return loader;
  const silent = { warn: { value: () => undefined } };
  return {
    ...loader,
    load: ({ logger, ...context }) =>
      loader.load({ ...context, logger: Object.create(logger, silent) }),
  };
}

const pagesOf = (folder: string): Loader => filesIn(join(settings.root, 'content', 'en', folder));

export const collections = {
  topics: defineCollection({ loader: pagesOf('topics'), schema: topicSchema }),
  themes: defineCollection({ loader: pagesOf('themes'), schema: themeSchema }),
  glossary: defineCollection({ loader: pagesOf('glossary'), schema: glossarySchema }),
  models: defineCollection({ loader: pagesOf('models'), schema: modelSchema }),
  rules: defineCollection({ loader: filesIn(rulePages(settings)), schema: rulePageSchema }),
  pages: defineCollection({
    loader: pagesOf('pages'),
    schema: z.object({
      title: z.string(),
      summary: z.string(),
      reviewed: z.coerce.date(),
      /** Where a link to leave the page quickly goes. */
      leave: z.url({ protocol: /^https?$/ }).optional(),
    }),
  }),
};
