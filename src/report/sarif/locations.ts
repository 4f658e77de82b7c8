import { isAbsolute } from '../context.ts';
import { sarifText } from './text.ts';

export interface SarifLocation {
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
    readonly region: {
      readonly startLine: number;
      readonly startColumn: number;
      readonly endLine?: number;
      readonly endColumn?: number;
    };
  };
  readonly message?: { readonly text: string };
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a finding stands. */
export function sarifLocation({ file, line, column, endLine, endColumn }: Place): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(file),
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

/** A place that a finding refers to; `id` is unique within its result. */
export function relatedPlace(
  place: Omit<Place, 'endLine' | 'endColumn'> & { readonly message: string },
  id: number,
): SarifLocation {
  const { file, line, column, message } = place;
  return {
    id,
    physicalLocation: {
      artifactLocation: artifactLocation(file),
      region: { startLine: line, startColumn: column },
    },
    message: { text: sarifText(message) },
  };
}

/** A relative path becomes a relative URI under the folder of the sources, an absolute one a `file:` URI. */
function artifactLocation(path: string): { uri: string; uriBaseId?: string } {
  const encoded = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
  if (!isAbsolute(path)) return { uri: encoded, uriBaseId: '%SRCROOT%' };
  return { uri: encoded.startsWith('/') ? `file://${encoded}` : `file:///${withDrive(encoded)}` };
}

const withDrive = (encoded: string): string => encoded.replace(/^([A-Za-z])%3A/, '$1:');
