import { expect, test } from 'vitest';
import { breakAddresses } from '../../../src/site/data/break-addresses.ts';

test('an address has places where a line may end, and its link and its text stay as they were', () => {
  const html = 'a/b <a href="https://x.org/a/b_c/">https://x.org/a/b_c/</a> <a href="/a/b">a/b</a>';
  const broken = breakAddresses(html);
  expect(broken).toBe(
    'a/b <a href="https://x.org/a/b_c/">https://x.org/<wbr>a/<wbr>b_<wbr>c/</a> <a href="/a/b">a/b</a>',
  );
  expect(broken.replaceAll('<wbr>', '')).toBe(html);
});
