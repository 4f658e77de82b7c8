import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import {
  glossarySchema,
  modelSchema,
  rulePageSchema,
  themeSchema,
  topicSchema,
} from '../check/frontmatter.ts';
import { readSettings } from './settings.ts';

const { root } = readSettings();
const pagesOf = (folder: string) =>
  glob({ pattern: '**/*.md', base: join(root, 'content', 'en', folder) });

export const collections = {
  topics: defineCollection({ loader: pagesOf('topics'), schema: topicSchema }),
  themes: defineCollection({ loader: pagesOf('themes'), schema: themeSchema }),
  glossary: defineCollection({ loader: pagesOf('glossary'), schema: glossarySchema }),
  models: defineCollection({ loader: pagesOf('models'), schema: modelSchema }),
  rules: defineCollection({ loader: pagesOf('rules'), schema: rulePageSchema }),
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
