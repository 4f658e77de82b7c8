import { expect, test } from 'vitest';
import { plainText } from '../../src/bib/plain.ts';
import { cslOf } from './entries.ts';

test('the markup of CSL is taken out and nothing else', () => {
  expect(
    plainText(
      '<i>On</i> <b>a</b> <sup>b</sup><sub>c</sub> <span class="nocase">EU</span> <span style="font-variant:small-caps;">x</span>',
    ),
  ).toBe('On a bc EU x');
  expect(plainText('a < b and <script>x</script> & <iframe>')).toBe(
    'a < b and <script>x</script> & <iframe>',
  );
});

test('a title keeps its emphasis in CSL and loses it in plain text', () => {
  const { title = '' } = cslOf('book', 'title = {The {EU} and \\emph{others} in H$_2$O}');
  expect(title).toBe('The EU and <i>others</i> in H₂O');
  expect(plainText(title)).toBe('The EU and others in H₂O');
});
