import type { z } from 'zod';
import type { Collection } from './address.ts';
import {
  day,
  falseOrNames,
  oneOf,
  record,
  slugs,
  text,
  textOrNumber,
  wholeNumber,
} from './schema-parts.ts';

const LONGEST_SUMMARY = 220;

const reviewed = day('reviewed', 'It tells readers how fresh the page is.');

const summary = (why: string) =>
  text('summary', why).max(LONGEST_SUMMARY, {
    error: (issue) =>
      `"summary" has ${String(issue.input).length} characters, and lists have room for ${LONGEST_SUMMARY}. Shorten it.`,
  });

/** Front matter of `content/<language>/topics/*.md`. */
export const topicSchema = record('a topic', {
  title: text('title', 'It is the heading of the page and its name in every list.'),
  summary: summary('Lists and search results show it under the title.'),
  theme: text('theme', 'It puts the topic under one of the themes of content/site.yaml.'),
  order: wholeNumber('order', 'It gives the place of the topic within its theme.'),
  section: text('section', "It names the publication's own heading, so that readers can compare."),
  pages: textOrNumber('pages', 'It gives the printed pages the topic restates, like "34–35".'),
  related: slugs('related', 'It names related topics by file name, without .md.').optional(),
  unlinked: slugs(
    'unlinked',
    'It names terms, without .md, that the page links only where you write the link.',
  ).optional(),
  reviewed,
});

/** Front matter of `content/<language>/themes/*.md`, whose title and summary are in `content/site.yaml`. */
export const themeSchema = record('a theme', { reviewed });

/** Front matter of `content/<language>/glossary/*.md`. */
export const glossarySchema = record('a glossary term', {
  term: text('term', 'It is the word that the page defines.'),
  aliases: slugs('aliases', 'It lists other forms of the word.').optional(),
  link: falseOrNames(
    'link',
    'Topics link the term by itself where these names stand; false leaves all links to their writers.',
  ).optional(),
  related: slugs('related', 'It names related terms by file name, without .md.').optional(),
  topics: slugs('topics', 'It names the topics where the term matters, without .md.').optional(),
  reviewed,
});

/** Front matter of `content/<language>/models/*.md`, files named after the models of `regulation.yaml`. */
export const modelSchema = record('a model of regulation', {
  title: text('title', 'It is the heading of the page.'),
  summary: summary('The comparison of models shows it under the title.'),
  order: wholeNumber('order', 'It gives the place of the model among the others.'),
  topic: text('topic', 'It names the topic that restates what the publication says, without .md.'),
  term: text('term', 'It names the term of the glossary that defines the model, without .md.'),
  pages: textOrNumber('pages', 'It gives the printed pages, like "45–46".'),
  reviewed,
});

/** Front matter of `content/<language>/rules/*.md`. */
export const rulePageSchema = record('a rule page', {
  title: text('title', 'It is the heading of the page.'),
  rule: text('rule', 'It is the id of the rule, the same as the file name without .md.'),
  severity: oneOf(
    'severity',
    ['error', 'warning', 'info'],
    'It says how much a finding of the rule weighs.',
  ),
  summary: text('summary', 'Lists of rules show it.'),
});

export const schemaOf: Readonly<Record<Collection, z.ZodType>> = {
  topics: topicSchema,
  themes: themeSchema,
  glossary: glossarySchema,
  models: modelSchema,
  rules: rulePageSchema,
};
