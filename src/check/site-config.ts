import { z } from 'zod';
import { closest } from '../text/distance.ts';
import type { Problem, SourceFile } from '../text/span.ts';
import { day, oneOf, record, text, textOrNumber, webAddress, wholeNumber } from './schema-parts.ts';
import { shapeOf } from './shape.ts';
import { readYaml } from './yaml.ts';

const publication = record('the publication', {
  key: text('key', 'It is the key of the publication in the bibliography.').optional(),
  title: text('title', 'Pages name the publication that they restate.'),
  part: text('part', 'It says which part of the publication is restated.').optional(),
  kind: text(
    'kind',
    'Pages call the publication by it: a report, a thesis, an article.',
  ).optional(),
  lists: z
    .record(z.string(), text('lists', 'Readers see these words for the list.'), {
      error:
        '"lists" must give the names of lists in the ledger in words, like "none: In no list".',
    })
    .optional(),
  authors: z
    .array(text('authors', 'Each author is a name.'), {
      error: '"authors" must be a list of names.',
    })
    .min(1, { error: '"authors" is empty. Name at least one author.' }),
  year: wholeNumber('year', 'Pages print it beside the title.'),
  publisher: text('publisher', 'Pages print it beside the title.').optional(),
  isbn: textOrNumber('isbn', 'Readers find the publication by it.').optional(),
  url: webAddress('url', 'Readers are led to the publication by it.').optional(),
});

const theme = record('a theme', {
  id: text('id', 'Topics name their theme by it.'),
  title: text('title', 'It is the heading of the theme.'),
  summary: text('summary', 'The start page shows it under the title.'),
});

const question = record('a question', {
  ask: text('ask', 'The home page shows the question.'),
  page: z
    .string({
      error: '"page" is missing. It is where the answer stands, like "/topics/overview/".',
    })
    .regex(/^\/(?!\/)/, {
      error:
        '"page" must be an address of this site that begins with "/", like "/topics/overview/".',
    }),
});

const start = record('the start of the site', {
  overview: text('overview', 'The home page sends people who want to understand to this topic.'),
  compare: text('compare', 'The home page sends people who want to compare to this topic.'),
  searches: z.array(text('searches', 'The search page offers these words to begin with.'), {
    error: '"searches" must be a list of words to search for.',
  }),
  questions: z
    .array(question, { error: '"questions" must be a list, each with ask and page.' })
    .optional(),
});

const regulation = record('the words about regulation', {
  purchase: text(
    'purchase',
    'It stands under the table of bans, as the end of a sentence.',
  ).optional(),
  instruments: text('instruments', 'It stands over the table of laws with dates.').optional(),
  caution: text('caution', 'It says over the tables how far their rows hold today.').optional(),
  claims: text('claims', 'It stands over the table of all countries.').optional(),
});

const citeAs = record('how pages of the site are cited', {
  authors: z
    .array(
      text(
        'authors',
        'Each is a person, like "Berg, Nils", or a body, like "{World Health Organization}".',
      ),
      {
        error: '"authors" must be a list of names.',
      },
    )
    .min(1, { error: '"authors" is empty. Name somebody, or leave "citeAs" out.' }),
});

const data = record('the rows of data', {
  reviewed: day(
    'reviewed',
    'It is the day on which the rows of content/data were last held against their sources, and the date of the pages that show them.',
  ).optional(),
  licence: webAddress(
    'licence',
    'It leads to the licence under which the rows may be used.',
  ).optional(),
});

const severitySetting = oneOf(
  'severity',
  ['error', 'warning', 'info', 'off'],
  'It sets how much the findings of a rule weigh.',
);

/** `content/site.yaml`: what the site says about itself and the publication it restates. */
export const siteSchema = record('content/site.yaml', {
  title: text('title', 'It is the name of the site.'),
  tagline: text('tagline', 'It stands under the name of the site.').optional(),
  description: text('description', 'Search engines and shared links show it.'),
  language: text('language', 'It is the main language of the site, like "en".'),
  languages: z
    .array(text('languages', 'It lists the languages of the site.'), {
      error: '"languages" must be a list, like [en, nb].',
    })
    .optional(),
  url: webAddress('url', 'It is the address where the site is published.').optional(),
  rights: text(
    'rights',
    'The files of data and the page about them say whose they are.',
  ).optional(),
  publication: publication.optional(),
  citeAs: citeAs.optional(),
  data: data.optional(),
  start: start.optional(),
  regulation: regulation.optional(),
  themes: z
    .array(theme, { error: '"themes" must be a list of themes, each with id, title and summary.' })
    .refine((themes) => new Set(themes.map((one) => one.id)).size === themes.length, {
      error: 'Two themes have the same id, so topics cannot tell them apart. Rename one.',
    }),
  severity: z
    .record(z.string(), severitySetting, {
      error: '"severity" must name rules and their severity, like "no-unused-reference: off".',
    })
    .optional(),
});

export type SiteConfig = z.infer<typeof siteSchema>;

/**
 * Reads `content/site.yaml`. Never throws; `site` is null when the file cannot be used as it is.
 * A severity set for a rule that is not among `ruleIds` is a problem: the setting would do nothing.
 */
export function readSiteConfig(
  file: SourceFile,
  ruleIds: readonly string[],
): { readonly site: SiteConfig | null; readonly problems: readonly Problem[] } {
  const source = readYaml(file.text);
  if (source.problems.length > 0) return { site: null, problems: source.problems };
  const { value, problems } = shapeOf(siteSchema, source.value, source);
  const unknown = Object.keys(value?.severity ?? {}).filter((id) => !ruleIds.includes(id));
  const unknownRules = unknown.map((id) => ({
    code: 'unknown-rule',
    message: `"severity" names the rule ${id}, which does not exist, so it sets nothing.${hint(id, ruleIds)}`,
    span: source.spanOf(['severity', id]),
  }));
  return { site: value, problems: [...problems, ...unknownRules] };
}

function hint(id: string, ruleIds: readonly string[]): string {
  const near = closest(id, ruleIds, 4)[0];
  return near === undefined ? '' : ` Did you mean ${near.word}?`;
}
