import { canonicalField, knownFields } from '../../bib/data-model.ts';
import type { Reference } from '../../bib/library.ts';
import type { Document } from '../../cite/types.ts';
import type { Span } from '../../text/span.ts';
import { findPlaceholders } from '../find-placeholders.ts';
import { type Prose, proseOf } from '../prose.ts';
import type { Rule } from '../types.ts';

export const noPlaceholder: Rule = {
  id: 'no-placeholder',
  severity: 'error',
  scope: 'corpus',
  summary: 'No reminder of the writers is left in the text or the bibliography.',
  messages: {
    text: '"{placeholder}" looks like a reminder to the writers, and readers would get it instead of a source. Do what it says, then remove it.',
    unknown:
      '"{placeholder}" marks a citation for which no reference was found when the text was converted. Find the work and write its key in place of the mark, as in [@vik2019].',
    frontmatter:
      '"{placeholder}" under "{field}" looks like a reminder to the writers, and lists would show it. Fill it in.',
    entry:
      'The field {field} of {key} holds "{placeholder}" instead of a value, and the reference would be printed with it. Fill it in or remove it.',
  },
  check: ({ corpus, library }, report) => {
    for (const document of corpus.documents) {
      for (const { placeholder, span } of inText(document)) {
        const message = placeholder.startsWith('[@?') ? 'unknown' : 'text';
        report({ message, data: { placeholder }, file: document.path, span });
      }
      for (const [field, span] of document.frontmatterSpans) {
        const value = document.frontmatter[field];
        if (typeof value !== 'string') continue;
        for (const { start, end } of findPlaceholders(value)) {
          const placeholder = value.slice(start, end);
          const data = { placeholder, field };
          report({ message: 'frontmatter', data, file: document.path, span, field });
        }
      }
    }
    for (const reference of library.all) {
      for (const { field, placeholder, span } of inEntry(reference)) {
        const { key, file } = reference;
        const data = { placeholder, field, key };
        report({ message: 'entry', data, file: file.path, span, key, field });
      }
    }
  },
};

function* inText(document: Document): Generator<{ placeholder: string; span: Span }> {
  for (const prose of proseOf(document)) {
    for (const range of findPlaceholders(prose.text)) {
      const placeholder = prose.text.slice(range.start, range.end);
      if (!isMention(placeholder, range, prose)) yield { placeholder, span: prose.spanOf(range) };
    }
  }
}

/** A few words more than the remark itself still make a quotation of the remark. */
const WORDS_AROUND_MENTION = 40;

/**
 * A quoted remark is spoken about, not left behind: in a note always; elsewhere when the quotation
 * is little more than the remark. Question marks in a quotation are the speaker's own.
 */
function isMention(placeholder: string, range: Span, prose: Prose): boolean {
  const isQuestion = placeholder.startsWith('?');
  if (prose.inBlockQuotation && (prose.inNote || isQuestion)) return true;
  const quotation = prose.quoted.find(({ start, end }) => start <= range.start && range.end <= end);
  if (quotation === undefined) return false;
  const around = quotation.end - quotation.start - placeholder.length;
  return prose.inNote || isQuestion || around <= WORDS_AROUND_MENTION;
}

const wholeValue = /^(?:todo|tbd|tba|fixme|x{3,}|\?+|citation needed|needs? reference)$/i;

function* inEntry({
  entry,
}: Reference): Generator<{ field: string; placeholder: string; span: Span }> {
  for (const { name, parts, valueSpan } of entry.fields) {
    // Fields of other programs, such as owner, are never printed.
    if (!knownFields.has(canonicalField(name))) continue;
    const value = parts
      .map(({ text }) => text)
      .join('')
      .replace(/[{}]/g, '')
      .trim();
    if (wholeValue.test(value)) {
      yield { field: name.toLowerCase(), placeholder: value, span: valueSpan };
    }
  }
}
