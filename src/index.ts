/**
 * Kildekart as a library: read `.bib` files and Markdown, check them against each other, format and
 * export references. Nothing here touches files or the network, so all of it runs in a browser too.
 */

export { createLibrary } from './bib/create-library.ts';
export type { CslDate, CslItem, CslName, Library, Reference } from './bib/library.ts';
export { parseBib } from './bib/parse.ts';
export { type ExportFormat, exportFormats, exportReferences } from './bib/serialise.ts';
export type {
  BibFile,
  BibNode,
  CommentBlock,
  Entry,
  Field,
  FreeText,
  Preamble,
  StringDefinition,
  ValuePart,
} from './bib/tree.ts';
export { type FixResult, fixProject } from './check/fix.ts';
export { createProject, type ProjectFiles, type ReadFile } from './check/project.ts';
export { rules } from './check/rules/index.ts';
export { type CheckOptions, runCheck, type SeveritySetting } from './check/run.ts';
export type {
  CheckResult,
  Finding,
  Project,
  Related,
  Report,
  Rule,
  RunSoFar,
  Scope,
  Severity,
  Suggestion,
  Summary,
  Waiver,
} from './check/types.ts';
export { citableItems } from './cite/citable-items.ts';
export { createCorpus } from './cite/corpus.ts';
export { readDocument } from './cite/document.ts';
export type { RenderedCitation } from './cite/render/clusters.ts';
export {
  type CitationFormatter,
  createCitationFormatter,
  type FormatOptions,
  type RenderedReference,
} from './cite/render/formatter.ts';
export type { CitableItem } from './cite/render/style-engine.ts';
export type {
  Citation,
  CitationForm,
  CiteItem,
  Corpus,
  Document,
  DocumentLink,
  EditorsNote,
  Heading,
  Locator,
  Sentence,
} from './cite/types.ts';
export type { FormatContext } from './report/context.ts';
export { type Format, formats } from './report/formats.ts';
export type { Position, Problem, SourceFile, Span } from './text/span.ts';
