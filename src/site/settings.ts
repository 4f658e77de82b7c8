import { join, relative, resolve, sep } from 'node:path';

/** What `kildekart build` and `kildekart dev` were asked for; they pass it on in the environment. */
export interface SiteSettings {
  /** Folder of this package: Astro's root, in which `src/site` lies. */
  readonly packageRoot: string;
  /** Folder that holds `content/` and `bibliography/`. */
  readonly root: string;
  readonly outDir: string;
  /** Path under which the site is served, with a slash at both ends. */
  readonly base: string;
  /** Whether the pages lead to a PDF of everything, which is made from them afterwards. */
  readonly pdf: boolean;
  /** Address of the site, when it is known. */
  readonly site: string | undefined;
}

function withSlashes(path: string): string {
  const inner = path.split('/').filter(Boolean).join('/');
  return inner ? `/${inner}/` : '/';
}

export function readSettings(env: NodeJS.ProcessEnv = process.env): SiteSettings {
  const packageRoot = env['KILDEKART_PACKAGE'] ?? resolve(import.meta.dirname, '../..');
  const root = resolve(env['KILDEKART_ROOT'] ?? packageRoot);
  return {
    packageRoot,
    root,
    outDir: resolve(env['KILDEKART_OUT'] ?? resolve(root, 'dist')),
    base: withSlashes(env['KILDEKART_BASE'] ?? '/'),
    pdf: Boolean(env['KILDEKART_PDF']),
    site: env['KILDEKART_SITE'] || undefined,
  };
}

/** Bundling moves modules to another folder, so the folders are found once, before it, and written down. */
export function keepSettings({ packageRoot, root }: SiteSettings): void {
  process.env['KILDEKART_PACKAGE'] = packageRoot;
  process.env['KILDEKART_ROOT'] = root;
}

/** Folder of the pages of the rules: they come with this package, whatever project is shown. */
export const rulePages = ({ packageRoot }: Pick<SiteSettings, 'packageRoot'>): string =>
  join(packageRoot, 'content', 'en', 'rules');

/** A Markdown file by its path in the project, or of a rule by its path in the package. */
export function pathWithin({ root, packageRoot }: SiteSettings, file: string): string {
  const folder = file.startsWith(rulePages({ packageRoot }) + sep) ? packageRoot : root;
  return relative(folder, file).split(sep).join('/');
}
