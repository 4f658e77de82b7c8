import { resolve } from 'node:path';
import { readSiteConfig } from '../check/site-config.ts';
import { decodeBib } from '../text/decode.ts';
import { UsageError } from './io.ts';
import { readBytesIfPresent } from './read-file.ts';
import { places } from './read-project.ts';

/** Where a site is served: its origin, when that is known, and its path with a slash at both ends. */
export interface SiteAddress {
  readonly origin: string | null;
  readonly base: string;
}

interface Asked {
  readonly site?: string | undefined;
  readonly base?: string | undefined;
  /** `url` of content/site.yaml, for when nothing is asked for. */
  readonly published?: string | undefined;
}

/**
 * Settles the address of a site. A path may stand in the address or be given alone; both together
 * must agree, for links would lead nowhere otherwise.
 * @throws {UsageError} when an address cannot be one, or the two disagree.
 */
export function siteAddress({ site, base, published }: Asked): SiteAddress {
  const named = site ?? published;
  const where = site === undefined ? 'content/site.yaml says that the site is at' : '--site says';
  const address = named === undefined ? null : readAddress(named, where);
  const path = address ? withSlashes(address.pathname) : '/';
  const wanted = base === undefined ? path : withSlashes(readPath(base));
  if (path !== '/' && wanted !== path) {
    throw new UsageError(
      `${where} ${named}, and --base says ${base}: pages would link to places where nothing is. Give both alike, or the address alone.`,
    );
  }
  return { origin: address?.origin ?? null, base: wanted };
}

/** `url` of content/site.yaml; undefined when the file or the field is not there. */
export function publishedAddress(root: string): string | undefined {
  const bytes = readBytesIfPresent(resolve(root, places.site), places.site);
  if (bytes === null) return undefined;
  return readSiteConfig({ path: places.site, text: decodeBib(bytes).text }, []).site?.url;
}

function readAddress(text: string, where: string): URL {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash) {
    throw new UsageError(
      `${where} ${text}, which is no address of a site. Write it like https://example.org or https://example.org/review/.`,
    );
  }
  return address;
}

function readPath(text: string): string {
  if (/[?#\\]|:\/\//.test(text)) {
    throw new UsageError(
      `--base ${text} is no path. Write it like /review/; addresses go with --site.`,
    );
  }
  return text;
}

function withSlashes(path: string): string {
  const inner = path.split('/').filter(Boolean).join('/');
  return inner ? `/${inner}/` : '/';
}
