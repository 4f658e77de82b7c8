import { describe, expect, it } from 'vitest';
import { createEntryFormatter } from '../../../src/cite/render/lone-entry.ts';
import { works } from './works.ts';

const format = createEntryFormatter();
const entryOf = (key: string) => {
  const work = works.find(({ id }) => id === key);
  return work ? format(work).text : '';
};

describe('an entry by itself', () => {
  it('has no letter behind its year, whatever was formatted before', () => {
    expect(entryOf('kock1')).toBe('Kock, I. (2018). Between.');
    expect(entryOf('kock2')).toBe('Kock, I. (2018). Vulnerable.');
    expect(entryOf('kock1')).toBe('Kock, I. (2018). Between.');
  });

  it('shows markup in a title as text', () => {
    const { html } = format({ id: 'x', type: 'book', title: '<img src=x onerror=alert(1)>' });
    expect(html).not.toContain('<img');
  });
});
