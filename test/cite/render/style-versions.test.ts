import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../src/cite/render/rich-text.ts';
import { styleVersions } from '../../../src/cite/render/style-versions.ts';

const text = (value: string): ElementContent[] => [{ type: 'text', value }];

describe('styleVersions', () => {
  it('writes once what all styles have in common', () => {
    const versions = ['apa', 'harvard'].map((style) => ({ style, content: text('(Berg, 2015)') }));
    expect(toHtml(styleVersions(versions))).toBe('(Berg, 2015)');
  });

  it('groups styles that agree, and hides all but the first', () => {
    const html = toHtml(
      styleVersions([
        { style: 'apa', content: text('(Berg & Li, 2015)') },
        { style: 'harvard', content: text('(Berg and Li, 2015)') },
        { style: 'vancouver', content: text('[1]') },
        { style: 'norsk-apa', content: text('(Berg & Li, 2015)') },
      ]),
    );
    expect(html).toBe(
      '<span data-cite-style="apa norsk-apa">(Berg &amp; Li, 2015)</span>' +
        '<span data-cite-style="harvard" hidden>(Berg and Li, 2015)</span>' +
        '<span data-cite-style="vancouver" hidden>[1]</span>',
    );
  });

  it('makes nothing of no styles', () => {
    expect(styleVersions([])).toEqual([]);
  });
});
