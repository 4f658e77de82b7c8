import { datasetMetadata } from '../metadata/dataset.ts';
import { pageMetadata, siteMetadata, workMetadata } from '../metadata/kinds-of-page.ts';
import {
  articleMetadata,
  type CitedWork,
  collectionMetadata,
  glossaryMetadata,
  termMetadata,
} from '../metadata/own-texts.ts';
import type { PageMetadata } from '../metadata/page-metadata.ts';
import { authorsOf } from '../metadata/page-reference.ts';
import { schemaTypeOf } from '../metadata/schema-work.ts';
import { citedOnPage } from './cited-on-page.ts';
import { firstSentence, type TermView } from './glossary.ts';
import type { ModelView } from './models.ts';
import { project } from './project.ts';
import { dataReviewed, themeReviewed } from './reviewed.ts';
import { site } from './site.ts';
import type { ThemeView } from './themes.ts';
import type { TopicView } from './topics.ts';
import { address, modelPath, referencePath, termPath, themePath, topicPath } from './urls.ts';
import type { ReferenceView } from './views.ts';

const siteFacts = {
  name: site.title,
  description: site.description,
  language: site.language,
  address: address('/'),
  basedOn: address(referencePath(site.publication.key)),
  authors: authorsOf({ authors: site.citeAs?.authors ?? [] }),
};

/** The work behind a reference's page; a missing work has nothing to take along. */
export function metadataOfReference({ key, title, inText, text }: ReferenceView): PageMetadata {
  const page = { address: address(referencePath(key)), title: title || inText, description: text };
  const reference = project.library.references.get(key);
  return reference ? workMetadata(reference.csl, page, siteFacts) : pageMetadata(page, siteFacts);
}

function worksCitedOn(path: string): CitedWork[] {
  return citedOnPage(path).references.flatMap(({ reference: { key, title, inText } }) => {
    const reference = project.library.references.get(key);
    return reference
      ? [
          {
            type: schemaTypeOf(reference.csl),
            name: title || inText,
            address: address(referencePath(key)),
          },
        ]
      : [];
  });
}

export function metadataOfTopic({ slug, path, data }: TopicView, section: string): PageMetadata {
  return articleMetadata(
    {
      address: address(topicPath(slug)),
      title: data.title,
      description: data.summary,
      reviewed: data.reviewed,
      section,
      cites: worksCitedOn(path),
    },
    siteFacts,
  );
}

/** @param title of the page, which says that it is a theme */
export function metadataOfTheme(theme: ThemeView, title: string): PageMetadata {
  const { id, summary, topics, introduction } = theme;
  return collectionMetadata(
    {
      address: address(themePath(id)),
      title,
      description: summary,
      reviewed: themeReviewed(theme),
      cites: introduction ? worksCitedOn(introduction.document.path) : [],
      parts: topics.map(({ slug, data }) => ({
        title: data.title,
        address: address(topicPath(slug)),
      })),
    },
    siteFacts,
  );
}

/**
 * @param title of the page, which says more than the name of the model
 * @param term the page defines the model as a term under this name
 */
export function metadataOfModel(
  { id, path, data }: ModelView,
  title: string,
  term: string,
): PageMetadata {
  return articleMetadata(
    {
      address: address(modelPath(id)),
      title,
      description: data.summary,
      reviewed: data.reviewed,
      about: { term, address: address(termPath(data.term)) },
      cites: worksCitedOn(path),
    },
    siteFacts,
  );
}

/** @param title of the page, which says that it is a term */
export function metadataOfTerm({ slug, data, document }: TermView, title: string): PageMetadata {
  return termMetadata(
    {
      address: address(termPath(slug)),
      title,
      description: firstSentence(document),
      reviewed: data.reviewed,
      term: data.term,
      aliases: data.aliases,
      glossary: address('/glossary/'),
    },
    siteFacts,
  );
}

export function metadataOfGlossary(
  terms: readonly TermView[],
  title: string,
  description: string,
): PageMetadata {
  return glossaryMetadata(
    {
      address: address('/glossary/'),
      title,
      description,
      terms: terms.map(({ slug, data }) => ({
        term: data.term,
        address: address(termPath(slug)),
      })),
    },
    siteFacts,
  );
}

/** A data set by its page. */
export interface DatasetPage {
  readonly title: string;
  /** Path below the base of the site. */
  readonly path: string;
}

interface DataPageFacts extends DatasetPage {
  readonly description: string;
  readonly files: readonly {
    readonly name: string;
    readonly path: string;
    readonly type: string;
  }[];
  readonly period?: string | undefined;
  readonly places?: readonly string[];
  readonly collectedBy?: string | undefined;
  readonly within?: DatasetPage;
  readonly parts?: readonly DatasetPage[];
}

const named = ({ title, path }: DatasetPage) => ({ title, address: address(path) });

/** A page that shows rows of data or hands them out. */
export function metadataOfData(page: DataPageFacts): PageMetadata {
  const { path, files, within, parts = [], ...facts } = page;
  return datasetMetadata(
    {
      ...facts,
      address: address(path),
      reviewed: dataReviewed,
      // What others collected is theirs, and no licence of the editors is over it.
      rights: site.rights,
      licence: facts.collectedBy === undefined ? site.data?.licence : undefined,
      files: files.map(({ name, path, type }) => ({ name, type, address: address(path) })),
      within: within && named(within),
      parts: parts.map(named),
    },
    siteFacts,
  );
}

/**
 * What is said of a page that brings nothing of its own: the home page is the site itself.
 * @param reviewed the day of its last review, for pages that can be cited
 */
export function metadataOfPage(
  path: string,
  title: string,
  description: string,
  reviewed?: string | null,
): PageMetadata {
  if (path === siteFacts.address) return siteMetadata(siteFacts, address('/search/'));
  const page = { address: path, title, description };
  return pageMetadata(reviewed === undefined ? page : { ...page, reviewed }, siteFacts);
}
