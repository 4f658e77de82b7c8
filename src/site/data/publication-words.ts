import { site } from './site.ts';

const { kind } = site.publication;

/**
 * What pages call the publication that they restate: a report, a thesis, an article, as
 * `publication.kind` of content/site.yaml has it. In the middle of a sentence, at the beginning of
 * one, and in brackets before a page.
 */
export const thePublication = `the ${kind}`;
export const ThePublication = `The ${kind}`;
export const ofThePublication = `the ${kind}’s`;
export const publicationKind = kind;

const lists = new Map(Object.entries(site.publication.lists ?? {}));

/** What readers are told of the list in which the ledger saw a work; without words for it, its name. */
export const listWords = (name: string): string => lists.get(name) ?? name;
