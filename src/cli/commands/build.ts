import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CommandSetup } from '../command-setup.ts';
import { type ExitStatus, type Io, UsageError } from '../io.ts';
import { writePageIndex } from '../page-index.ts';
import { createProgress } from '../progress.ts';
import { readProject } from '../read-project.ts';
import { requirePublication } from '../require-publication.ts';
import { writeServiceWorker } from '../service-worker.ts';
import { publishedAddress, siteAddress } from '../site-address.ts';
import { buildSite, prepareSite, requireSitePackages } from '../site-runner.ts';
import { check } from './check.ts';

interface BuildFlags {
  readonly root?: string;
  readonly out?: string;
  readonly base?: string;
  readonly site?: string;
}

export const setUpBuild: CommandSetup = (program, io, finish) => {
  program
    .command('build')
    .description('Check the project and build its site, search index included.')
    .option('--root <dir>', 'folder of the project (default: the current one)')
    .option('--out <dir>', 'folder to write to (default: dist in the project)')
    .option('--base <path>', 'path under which the site is served, like /review/')
    .option(
      '--site <url>',
      'address of the site, for canonical links, feed and sitemap (default: url in content/site.yaml)',
    )
    .action(async (flags: BuildFlags) => finish(await build(flags, io)));
};

/** A site with broken claims is worse than yesterday's site: nothing is replaced before all is well. */
async function build({ root, out, base, site }: BuildFlags, io: Io): Promise<ExitStatus> {
  const folder = resolve(io.cwd, root ?? '.');
  const target = resolve(io.cwd, out ?? resolve(folder, 'dist'));
  if (target === folder)
    throw new UsageError(
      'The site cannot be written over the project itself; name another folder with --out.',
    );
  requireSitePackages();
  const status = check({ root: folder, format: 'pretty', waivers: true, severity: 'error' }, io);
  if (status !== 0) {
    io.err('The site was not built: mend the errors above first, or waive them with a reason.\n');
    return status;
  }
  requirePublication(readProject(folder));
  const address = siteAddress({ site, base, published: publishedAddress(folder) });
  const fresh = `${target}.new`;
  const progress = createProgress(io);
  try {
    prepareSite({ root: folder, out: fresh, address });
    progress.stage('Building the pages');
    await buildSite();
    progress.stage('Indexing the pages for search');
    const pages = await writePageIndex(fresh);
    progress.stage('Making the site readable offline');
    await writeServiceWorker(fresh);
    replaceFolder(target, fresh);
    progress.done();
    io.err(`Built ${target}; ${pages} pages can be searched.\n`);
    return 0;
  } finally {
    progress.done();
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Two renames: a reader of the folder sees the old site or the new one, never a mixture. */
function replaceFolder(target: string, fresh: string): void {
  const old = `${target}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}
