import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../src/cli/site-address.ts';

describe('the address of a site', () => {
  it.each([
    [{}, null, '/'],
    [{ base: 'review' }, null, '/review/'],
    [{ site: 'https://example.org' }, 'https://example.org', '/'],
    [{ site: 'https://example.org/kk' }, 'https://example.org', '/kk/'],
    [{ site: 'https://example.org', base: '/kk/' }, 'https://example.org', '/kk/'],
    [{ site: 'https://example.org/kk/', base: 'kk' }, 'https://example.org', '/kk/'],
    [{ published: 'https://example.org/kk/' }, 'https://example.org', '/kk/'],
    [
      { site: 'https://other.example', published: 'https://example.org/kk/' },
      'https://other.example',
      '/',
    ],
  ])('%o', (asked, origin, base) => {
    expect(siteAddress(asked)).toEqual({ origin, base });
  });

  it.each([
    [{ site: 'https://example.org/a/', base: '/b/' }, /--site says .*--base says \/b\//],
    [{ published: 'https://example.org/a/', base: '/b/' }, /content\/site\.yaml .*--base/],
    [{ site: 'example.org' }, /no address of a site/],
    [{ site: 'ftp://example.org' }, /no address of a site/],
    [{ site: 'https://example.org/?x' }, /no address of a site/],
    [{ base: 'https://example.org/kk/' }, /is no path/],
  ])('%o is refused with a reason', (asked, reason) => {
    expect(() => siteAddress(asked)).toThrow(reason);
  });
});
