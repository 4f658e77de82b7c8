import type { Reference } from '../../bib/library.ts';
import { type ComparableNames, creatorsOf } from './comparable-names.ts';
import { describeTitle, type TitleForm } from './describe-title.ts';
import { readFacts, type WorkFacts } from './work-facts.ts';
import { noWorks } from './work-kinds.ts';

/** What of an entry tells one work from another, in forms that can be compared. */
export interface Work {
  readonly reference: Reference;
  readonly title: TitleForm;
  readonly creators: ComparableNames;
  /** Empty when not known. */
  readonly year: string;
  /** What is compared only when title and authors agree; read when first asked for. */
  readonly facts: WorkFacts;
}

/** Describes an entry; null when it stands for no work, or has no title to compare. */
export function describeWork(reference: Reference): Work | null {
  const { type, fields } = reference;
  if (noWorks.has(type)) return null;
  const title = describeTitle(fields);
  if (title.whole === '') return null;
  const date = fields.get('date') ?? fields.get('year') ?? '';
  const year = /\d{4}/.exec(date)?.[0] ?? '';
  return new DescribedWork(reference, title, creatorsOf(fields), year);
}

class DescribedWork implements Work {
  readonly reference: Reference;
  readonly title: TitleForm;
  readonly creators: ComparableNames;
  readonly year: string;
  private read: WorkFacts | undefined;

  constructor(reference: Reference, title: TitleForm, creators: ComparableNames, year: string) {
    this.reference = reference;
    this.title = title;
    this.creators = creators;
    this.year = year;
  }

  get facts(): WorkFacts {
    this.read ??= readFacts(this.reference);
    return this.read;
  }
}
