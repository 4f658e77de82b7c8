/**
 * What schema.org defines of the types that the site uses: the
 * type above each, and the properties of its own that the site uses.
 */
export const schemaTerms: Readonly<Record<string, readonly [above: string, ...own: string[]]>> = {
  Thing: [
    '',
    'alternateName',
    'description',
    'identifier',
    'name',
    'potentialAction',
    'sameAs',
    'url',
  ],
  CreativeWork: [
    'Thing',
    'about',
    'author',
    'citation',
    'copyrightNotice',
    'creator',
    'dateModified',
    'datePublished',
    'editor',
    'hasPart',
    'headline',
    'inLanguage',
    'isAccessibleForFree',
    'isBasedOn',
    'isPartOf',
    'license',
    'mainEntity',
    'publisher',
    'spatialCoverage',
    'temporalCoverage',
  ],
  Article: ['CreativeWork', 'articleSection', 'pageEnd', 'pageStart'],
  NewsArticle: ['Article'],
  Report: ['Article', 'reportNumber'],
  ScholarlyArticle: ['Article'],
  Book: ['CreativeWork', 'isbn'],
  Chapter: ['CreativeWork', 'pageEnd', 'pageStart'],
  DataDownload: ['CreativeWork', 'contentUrl', 'encodingFormat'],
  Dataset: ['CreativeWork', 'distribution'],
  DefinedTermSet: ['CreativeWork', 'hasDefinedTerm'],
  Legislation: ['CreativeWork', 'legislationDate'],
  Periodical: ['CreativeWork', 'issn'],
  PublicationIssue: ['CreativeWork', 'issueNumber'],
  PublicationVolume: ['CreativeWork', 'volumeNumber'],
  SoftwareSourceCode: ['CreativeWork'],
  Thesis: ['CreativeWork', 'inSupportOf'],
  WebPage: ['CreativeWork'],
  CollectionPage: ['WebPage'],
  WebSite: ['CreativeWork'],
  // Terms, lists and values are Intangible, which has no properties of its own: no language, say.
  BreadcrumbList: ['Thing', 'itemListElement'],
  DefinedTerm: ['Thing', 'inDefinedTermSet'],
  EntryPoint: ['Thing', 'urlTemplate'],
  ListItem: ['Thing', 'item', 'position'],
  PropertyValue: ['Thing', 'propertyID', 'value'],
  SearchAction: ['Thing', 'query-input', 'target'],
  Organization: ['Thing'],
  Person: ['Thing', 'familyName', 'givenName'],
  Place: ['Thing'],
};

const propertiesOf = (type: string): readonly string[] => {
  const [above = '', ...own] = Object.hasOwn(schemaTerms, type) ? (schemaTerms[type] ?? []) : [];
  return above === '' ? own : [...own, ...propertiesOf(above)];
};

/** What stands in a node, or in nodes within it, that its type does not have in schema.org. */
export function foreignTerms(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(foreignTerms);
  if (typeof node !== 'object' || node === null) return [];
  const type = String(Reflect.get(node, '@type'));
  const known = propertiesOf(type);
  return Object.entries(node).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const isKnown = name.startsWith('@') || known.includes(name);
    return [...(isKnown ? [] : [`${type}.${name}`]), ...foreignTerms(value)];
  });
}
