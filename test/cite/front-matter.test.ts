import { describe, expect, it } from 'vitest';
import { read } from './cited.ts';

const found = (text: string) =>
  read(text).problems.map(({ code, message, span }) => ({
    code,
    message,
    written: text.slice(span.start, span.end),
  }));

describe('front matter', () => {
  it('becomes an object without prototype, with the place of each key', () => {
    const text = '---\ntitle: A page\nrelated: [b, c]\nreviewed: 2026-11-21\n---\n\nText\n';
    const { frontmatter, frontmatterSpans } = read(text);
    expect(frontmatter).toEqual({ title: 'A page', related: ['b', 'c'], reviewed: '2026-11-21' });
    expect(Object.getPrototypeOf(frontmatter)).toBeNull();
    const places = [...frontmatterSpans].map(([key, { start, end }]) => [
      key,
      text.slice(start, end),
    ]);
    expect(places).toEqual([
      ['title', 'title'],
      ['related', 'related'],
      ['reviewed', 'reviewed'],
    ]);
  });

  it('may stand behind blank lines, as in Astro', () => {
    expect(read('\n\n---\ntitle: x\n---\n').frontmatter).toEqual({ title: 'x' });
  });

  it.each(['', 'Text', '---\n\nA rule above', 'Text\n\n---\na: b\n---\n', '---\n---\n'])(
    'is empty without a problem in %j',
    (text) => {
      expect(read(text).frontmatter).toEqual({});
      expect(found(text)).toEqual([]);
    },
  );

  it('says where broken YAML breaks, and the rest of the page is read', () => {
    const text = '---\ntitle: "never closed\norder: 1\n---\n\n[@a]\n';
    expect(found(text)[0]).toMatchObject({
      code: 'invalid-front-matter',
      message: expect.stringContaining('cannot be read'),
    });
    expect(read(text).frontmatter).toEqual({});
    expect(read(text).citations).toHaveLength(1);
  });

  it('reports a key that stands twice and keeps the first', () => {
    const text = '---\ntitle: one\ntitle: two\n---\n';
    expect(found(text)).toEqual([
      {
        code: 'invalid-front-matter',
        written: 'title',
        message:
          'The front matter cannot be read: the field "title" stands twice. Front matter is YAML between two lines of three hyphens.',
      },
    ]);
    expect(read(text).frontmatter).toEqual({ title: 'one' });
  });

  it('has to be made of fields', () => {
    expect(found('---\njust text\n---\n')).toMatchObject([{ code: 'invalid-front-matter' }]);
  });

  it('is missed when it is never closed', () => {
    expect(found('---\ntitle: x\n\n[@a]\n')).toMatchObject([
      { code: 'unclosed-front-matter', written: '---' },
    ]);
  });

  it('takes keys of JavaScript’s own for keys', () => {
    const { frontmatter } = read('---\n__proto__: {a: 1}\nconstructor: x\n---\n');
    expect(Object.entries(frontmatter)).toEqual([
      ['__proto__', { a: 1 }],
      ['constructor', 'x'],
    ]);
    expect(Object.hasOwn({}, 'a')).toBe(false);
  });

  it('is not blown up by aliases', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++) {
      const [name, last] = ['abcdefghijkl'[i], 'abcdefghijkl'[i - 1]];
      lines.push(`${name}: &${name} [${Array(9).fill(`*${last}`).join(', ')}]`);
    }
    expect(found(`---\n${lines.join('\n')}\n---\n`)[0]?.code).toBe('invalid-front-matter');
  });
});
