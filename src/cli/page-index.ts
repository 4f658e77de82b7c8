/**
 * Indexes the built pages for full-text search and writes the index beside them.
 * @param folder absolute path of the built site
 * @returns how many pages were indexed
 * @throws {Error} with Pagefind's own words, when it cannot read or write
 */
export async function writePageIndex(folder: string): Promise<number> {
  // Those who only check have no Pagefind.
  const { close, createIndex } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({
      // A page holds each citation in several styles and shows one; the others are no text of it.
      excludeSelectors: ['[data-cite-style][hidden]'],
    });
    if (!index) throw new Error(errors.join(' '));
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw new Error(added.errors.join(' '));
    const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
    if (written.errors.length > 0) throw new Error(written.errors.join(' '));
    return added.page_count;
  } finally {
    await close();
  }
}
