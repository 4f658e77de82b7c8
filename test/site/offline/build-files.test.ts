import { describe, expect, it } from 'vitest';
import { BuildFiles, digestOf } from '../../../src/site/offline/build-files.ts';

const bytes = new TextEncoder().encode('page');
const digest = await digestOf(bytes);
const files = new BuildFiles(
  [
    { url: './', revision: digest.slice(0, 16) },
    { url: 'topics/overview/', revision: digest.slice(0, 16) },
    { url: '404.html', revision: '' },
    { url: 'topics/ærlig/', revision: 'x' },
  ],
  new URL('https://example.org/kk/'),
);

describe('the files of a build', () => {
  it.each([
    ['https://example.org/kk/', ''],
    ['https://example.org/kk/index.html', ''],
    ['https://example.org/kk/topics/overview/', 'topics/overview/'],
    ['https://example.org/kk/topics/overview', 'topics/overview/'],
    ['https://example.org/kk/topics/overview/index.html?q=1#x', 'topics/overview/'],
    ['https://example.org/kk/topics/%C3%A6rlig/', 'topics/ærlig/'],
    ['https://example.org/kk/other/', null],
    ['https://example.org/kk/%E0%A4%A', null],
    ['https://example.org/topics/overview/', null],
    ['https://other.example/kk/topics/overview/', null],
  ])('%s is %j', (address, name) => {
    expect(files.nameOf(address)).toBe(name);
  });

  it('are recognised by their bytes, and a file without a digest never is', async () => {
    expect(await files.owns('topics/overview/', bytes)).toBe(true);
    expect(await files.owns('', bytes)).toBe(true);
    expect(await files.owns('topics/overview/', new TextEncoder().encode('Page'))).toBe(false);
    expect(await files.owns('404.html', bytes)).toBe(false);
    expect(await files.owns('absent', bytes)).toBe(false);
  });
});
