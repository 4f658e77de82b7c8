import { z } from 'zod';
import { verdicts } from '../../check/ledger.ts';

const text = (meaning: string) => z.string().describe(meaning);
const orNull = (meaning: string) => z.string().nullable().describe(meaning);
const texts = (meaning: string) => z.array(z.string()).describe(meaning);
const place = z.object({
  file: text('File of the project.'),
  line: z.int().describe('Line, from 1.'),
  column: z.int().describe('Column, from 1.'),
  message: text('What stands there.'),
});

export const referenceRow = z.object({
  key: text('Citation key, the same in every file.'),
  type: text('Kind of work in CSL’s words, like article-journal; “unknown” for a missing work.'),
  title: orNull('Title.'),
  authors: texts('Authors, or editors where there is no author, as “Family, Given”.'),
  year: orNull('Year of publication; null when the work has none.'),
  container: orNull('Journal or book in which it appeared, or its publisher.'),
  doi: orNull('DOI without address.'),
  isbn: orNull('ISBN.'),
  url: orNull('Address of the work.'),
  formatted: text('Formatted reference (APA), as plain text.'),
  verdict: z
    .enum(verdicts)
    .nullable()
    .describe('What is known of the work; the page “About” explains the words.'),
  checked: orNull('When it was last looked up: a day, or a month where no day was noted.'),
  differs: texts('What differs from the publication’s own list.'),
  unseen: texts('Details that were not seen anywhere.'),
  evidence: texts('Addresses of the pages consulted.'),
  note: orNull('What was found, in words.'),
  cited: z.int().describe('How many places of the site cite it.'),
  page: text('Address of its page on this site.'),
});

export const topicRow = z.object({
  slug: text('Name of the topic in addresses.'),
  title: text('Title.'),
  summary: text('One or two sentences.'),
  theme: text('Theme under which it stands.'),
  section: text('Heading of the publication that it restates.'),
  pages: text('Printed pages that it restates.'),
  reviewed: text('Day of the last review.'),
  sources: texts('Keys of the works it cites.'),
  notes: z
    .array(
      z.object({
        kind: text('Kind of note, like contradiction.'),
        page: orNull('Printed page it is about.'),
        text: text('The note, as plain text.'),
      }),
    )
    .describe('Editors’ notes.'),
  related: texts('Slugs of related topics.'),
  page: text('Address of its page.'),
});

export const citationRow = z.object({
  key: text('Key of the cited work.'),
  kind: z
    .enum(['topic', 'theme', 'model', 'glossary', 'data'])
    .describe(
      'Kind of the citing place: a topic, the introduction of a theme, a page about a model of regulation, a term, or a row of data.',
    ),
  slug: text('Name of the citing page in addresses.'),
  title: text('Title of the citing page.'),
  row: orNull('The row of data that cites, as “figures/pools-1970”; null on other pages.'),
  heading: orNull('Heading under which the sentence stands.'),
  sentence: text('The citing sentence as readers see it, its citations formatted.'),
  cited: text('The citation itself, as it stands in the sentence.'),
  inNote: z
    .boolean()
    .describe('Whether it stands in an editors’ note rather than in the restatement.'),
  page: text('Address of the citing passage.'),
});

export const termRow = z.object({
  slug: text('Name of the term in addresses.'),
  term: text('The term.'),
  aliases: texts('Other forms of it.'),
  definition: text('First sentence of its definition, without citations.'),
  sources: texts('Keys of the works its page cites.'),
  related: texts('Slugs of related terms.'),
  topics: texts('Slugs of topics where it matters.'),
  reviewed: text('Day of the last review.'),
  page: text('Address of its page.'),
});

export const findingRow = z.object({
  rule: text('Rule that was broken.'),
  severity: z.enum(['error', 'warning', 'info']).describe('How much it weighs.'),
  message: text('What is wrong and why it matters.'),
  file: text('File of the project.'),
  line: z.int().describe('Line, from 1.'),
  column: z.int().describe('Column, from 1.'),
  key: orNull('Key of the work it is about.'),
  waived: z.boolean().describe('Whether the editors accepted it.'),
  waiver: orNull('Why they accepted it.'),
  related: z.array(place).describe('Other places it has to do with.'),
  page: text('Address of the page about the rule.'),
});
