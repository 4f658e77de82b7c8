/** What a format may draw on besides the result. */
export interface FormatContext {
  /** Texts of the files that were read, by the paths that findings name. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether colours may be used. */
  readonly colour: boolean;
  /** Columns of the terminal; 100 when absent. */
  readonly width?: number;
  /** Folder that paths of findings start from, as seen from the current one; absent when the same. */
  readonly base?: string;
  /** Version of this program. */
  readonly version?: string;
}

/**
 * The path of a file as a program started in the current folder would open it. A path that is absolute
 * stays as it is, and so does the empty path of a finding that stands in no file.
 */
export function pathFromHere(file: string, { base }: FormatContext): string {
  if (file === '' || base === undefined || base === '') return file;
  return isAbsolute(file) ? file : `${base.replace(/\/+$/, '')}/${file}`;
}

/** Whether a path starts at the root of a file system: `/a`, or `C:/a` on Windows. */
export const isAbsolute = (path: string): boolean => /^(?:\/|[A-Za-z]:\/)/.test(path);
