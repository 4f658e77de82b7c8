import { exportReferences } from '../../bib/serialise.ts';
import { project } from './project.ts';

export type ExportFormat = 'biblatex' | 'bibtex' | 'ris' | 'csl-json';

export const exportFormats = [
  { format: 'biblatex', label: 'BibLaTeX', extension: 'bib' },
  { format: 'bibtex', label: 'BibTeX', extension: 'bibtex.bib' },
  { format: 'ris', label: 'RIS', extension: 'ris' },
  { format: 'csl-json', label: 'CSL-JSON', extension: 'json' },
] as const;

export function exportOf(key: string, format: ExportFormat): string {
  const reference = project.library.references.get(key);
  return reference ? exportReferences([reference], format) : '';
}

export function exportAll(format: ExportFormat): string {
  return exportReferences([...project.library.references.values()], format);
}
