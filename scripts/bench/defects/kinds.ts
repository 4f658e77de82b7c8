import { consistencyKinds } from './consistency-kinds.ts';
import { fieldKinds } from './field-kinds.ts';
import type { DefectKind } from './kind.ts';
import { libraryKinds } from './library-kinds.ts';
import { syntaxKinds } from './syntax-kinds.ts';
import { textKinds } from './text-kinds.ts';

/** Every kind of defect that the benchmark plants. */
export const kinds: readonly DefectKind[] = [
  ...textKinds,
  ...libraryKinds,
  ...consistencyKinds,
  ...fieldKinds,
  ...syntaxKinds,
];
