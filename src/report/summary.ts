import type { Summary } from '../check/types.ts';

/** The outcome of a check in one sentence of plain words. */
export function summarySentence(summary: Summary): string {
  const { errors, warnings, infos, waived } = summary;
  const found = [count(errors, 'error'), count(warnings, 'warning'), count(infos, 'remark')].filter(
    (part) => part !== '',
  );
  const outcome = found.length === 0 ? 'Nothing to report' : listed(found);
  const read = listed([
    count(summary.entries, 'entry', 'entries') || 'no entries',
    count(summary.citations, 'citation') || 'no citations',
    count(summary.files, 'file') || 'no files',
  ]);
  const aside = waived === 0 ? '' : `; ${count(waived, 'finding')} waived with a reason`;
  return `${outcome} in ${read}${aside}.`;
}

/** `1 error`, `8 errors`, `1,204 errors`; an empty string for none. */
function count(number: number, one: string, many = `${one}s`): string {
  if (number === 0) return '';
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
