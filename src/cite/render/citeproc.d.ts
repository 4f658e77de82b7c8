/** The parts of citeproc-js that this project uses; it comes without types of its own. */
declare module 'citeproc' {
  export interface CitationItem {
    id: string;
    locator?: string;
    label?: string;
    prefix?: string;
    suffix?: string;
    'suppress-author'?: boolean;
    'author-only'?: boolean;
  }

  export interface System {
    retrieveLocale: (name: string) => string | undefined;
    retrieveItem: (id: string) => object;
    wrapCitationEntry: (text: string, id: string) => string;
  }

  export interface SortTokens {
    sortkeys: readonly unknown[];
    seq: number;
  }

  /** How markup is written: `%%STRING%%` stands for what is marked. */
  export interface OutputFormat {
    [decoration: string]:
      | string
      | false
      | ((this: { item_id?: string }, state: Engine, text: string | undefined) => string);
  }

  class Engine {
    constructor(system: System, style: string, locale: string, forceLocale: boolean);
    sys: System;
    opt: { development_extensions: Record<string, boolean>; styleID: string; xclass: string };
    bibliography: { opt: Record<string, unknown> };
    citation: {
      opt: { layout_prefix: string; layout_suffix: string; layout_delimiter: string };
    };
    registry: {
      refhash: Record<string, object>;
      registry: Record<string, { seq: number } | undefined>;
      sorter: { compareKeys: (a: SortTokens, b: SortTokens) => number };
    };
    tmp: { loadedItemIDs: Record<string, boolean> };
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): string[];
    retrieveItem(id: string): object;
    makeCitationCluster(items: CitationItem[]): string;
    makeBibliography(): [{ entry_ids: string[][] }, string[]] | false;
    getTerm(name: string, form: string, plural: 0 | 1): string | undefined;
  }

  const CSL: {
    Engine: typeof Engine;
    Output: { Formats: Record<string, OutputFormat | undefined> };
    getSortKeys: { call(engine: Engine, item: object, area: 'bibliography_sort'): unknown[] };
  };
  export default CSL;
  export type { Engine };
}
