/** What stands between the fences of a note: `:::note{kind="remark"}` … `:::`. */
export function noteText(written: string): string {
  return written.replace(/^[^\n]*\n/, '').replace(/\n[ \t]*:{3,}[ \t]*$/, '');
}
