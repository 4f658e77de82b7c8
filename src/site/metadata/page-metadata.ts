/** One `<meta name content>` of a page's head. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** A node of JSON-LD in the vocabulary of schema.org; what is undefined is left out on writing. */
export interface JsonLd {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** What a page tells other software about itself, or about the work it is about. */
export interface PageMetadata {
  /** In Open Graph's words. */
  readonly type: 'article' | 'website';
  readonly tags: readonly MetaTag[];
  readonly jsonLd: readonly JsonLd[];
}
