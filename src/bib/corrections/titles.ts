import type { Correction, Draft } from './correction.ts';

const endsSentence = /[?!.:…]["'”’}]*$/;

/** Joins pieces of a title: a colon before a subtitle unless the title has its own mark at its end. */
function join(
  first: string | undefined,
  second: string | undefined,
  mark: string,
): string | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return endsSentence.test(first) ? `${first} ${second}` : `${first}${mark} ${second}`;
}

/** Puts `prefixtitle`, `prefixsubtitle` and `prefixtitleaddon` into `prefixtitle`. */
function joinTitle({ fields }: Draft, prefix: string): void {
  const names = ['title', 'subtitle', 'titleaddon'].map((name) => prefix + name);
  const [title, subtitle, addon] = names.map((name) => fields.get(name));
  for (const name of names) fields.delete(name);
  const whole = join(join(title, subtitle, ':'), addon, '.');
  if (whole !== undefined) fields.set(`${prefix}title`, whole);
}

export const titleCorrection: Correction = {
  id: 'joined-titles',
  why: 'citation-js drops title addons and writes “?: ” between a question and its subtitle.',
  before(draft) {
    for (const prefix of ['', 'book', 'main', 'journal', 'issue', 'event'])
      joinTitle(draft, prefix);
  },
};

const withJournal = new Set(['article', 'suppperiodical', 'review', 'periodical']);

export const journalTitleCorrection: Correction = {
  id: 'journal-title',
  why: 'citation-js drops the journal in which a law, a judgment or any other type but an article appeared.',
  before({ fields }, { type }) {
    const journal = fields.get('journaltitle');
    if (journal === undefined || withJournal.has(type)) return;
    fields.delete('journaltitle');
    if (!fields.has('booktitle')) fields.set('booktitle', journal);
  },
};

export const mainTitleCorrection: Correction = {
  id: 'main-title',
  why: 'citation-js takes the main title of a book in several volumes for a container and drops the title of the book a chapter is in.',
  before({ fields }) {
    const main = fields.get('maintitle');
    if (main === undefined) return;
    fields.delete('maintitle');
    const volume = fields.has('title') && fields.has('booktitle') ? 'booktitle' : 'title';
    const title = fields.get(volume);
    if (title !== undefined) fields.set('issuetitle', title);
    fields.set(volume, main);
  },
};

export const issueTitleCorrection: Correction = {
  id: 'issue-title',
  why: 'citation-js calls an issue of a periodical by the title of the periodical even when the issue has its own.',
  before({ type, fields }) {
    const title = fields.get('issuetitle');
    const periodical = fields.get('title');
    if (type !== 'periodical' || title === undefined || periodical === undefined) return;
    fields.delete('issuetitle');
    fields.set('title', title);
    fields.set('booktitle', periodical);
  },
};

export const noteCorrection: Correction = {
  id: 'note-and-addendum',
  why: 'citation-js drops the addendum when there is a note.',
  before({ fields }) {
    const note = join(fields.get('note'), fields.get('addendum'), '.');
    fields.delete('addendum');
    if (note !== undefined) fields.set('note', note);
  },
};
