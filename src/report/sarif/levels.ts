import type { Severity } from '../../check/types.ts';

/** SARIF's words for severities. */
export const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
