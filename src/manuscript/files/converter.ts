import type { Problem } from '../../text/span.ts';
import type { ManuscriptKind, PageStart } from '../types.ts';

/** A file as a text that can be read, or the reason why not. */
export type Converted =
  | {
      readonly ok: true;
      readonly text: string;
      readonly kind: ManuscriptKind;
      readonly pages: readonly PageStart[];
      readonly remarks: readonly Problem[];
    }
  | { readonly ok: false; readonly problem: Problem };

export interface ConvertOptions {
  readonly onProgress?: (part: number) => void;
}

/** Turns the bytes of one format into text. Never rejects. */
export type Converter = (bytes: Uint8Array, options: ConvertOptions) => Promise<Converted>;

/** A file that cannot be read, with a sentence that says why and what to do. */
export const refused = (code: string, message: string): Converted => ({
  ok: false,
  problem: { code, message, span: { start: 0, end: 0 } },
});
