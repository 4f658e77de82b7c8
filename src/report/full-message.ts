import type { Finding } from '../check/types.ts';

/** What a finding says together with what it proposes, for formats that have one text a finding. */
export function fullMessage({ message, suggestions }: Finding): string {
  return [message, ...suggestions.map((suggestion) => suggestion.message)].join(' ');
}
