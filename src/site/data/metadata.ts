import {
  articleMetadata,
  type CitedWork,
  datasetMetadata,
  pageMetadata,
  siteMetadata,
  termMetadata,
  workMetadata,
} from '../metadata/kinds-of-page.ts';
import type { PageMetadata } from '../metadata/page-metadata.ts';
import { schemaTypeOf } from '../metadata/schema-work.ts';
import { citedOnPage } from './cited-on-page.ts';
import { firstSentence, type TermView } from './glossary.ts';
import { project } from './project.ts';
import { site } from './site.ts';
import type { TopicView } from './topics.ts';
import { address, referencePath, termPath, topicPath } from './urls.ts';
import type { ReferenceView } from './views.ts';

const siteFacts = {
  name: site.title,
  description: site.description,
  language: site.language,
  address: address('/'),
  basedOn: address(referencePath(site.publication.key)),
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

export function metadataOfTerm({ slug, data, document }: TermView): PageMetadata {
  return termMetadata(
    {
      address: address(termPath(slug)),
      title: data.term,
      description: firstSentence(document),
      term: data.term,
      aliases: data.aliases,
      glossary: address('/glossary/'),
    },
    siteFacts,
  );
}

export function metadataOfData(
  title: string,
  description: string,
  files: readonly { readonly name: string; readonly path: string; readonly type: string }[],
): PageMetadata {
  return datasetMetadata(
    {
      address: address('/data/'),
      title,
      description,
      files: files.map(({ name, path, type }) => ({ name, type, address: address(path) })),
    },
    siteFacts,
  );
}

/** What is said of a page that brings nothing of its own: the home page is the site itself. */
export function metadataOfPage(path: string, title: string, description: string): PageMetadata {
  if (path === siteFacts.address) return siteMetadata(siteFacts, address('/search/'));
  return pageMetadata({ address: path, title, description }, siteFacts);
}
