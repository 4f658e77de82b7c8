import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../src/bib/create-library.ts';
import { entryTypes } from '../../src/bib/data-model.ts';
import { inheritedNames } from '../../src/bib/inherit.ts';
import { inheritanceRules, neverInherited } from '../../src/bib/inheritance-rules.ts';
import { parseBib } from '../../src/bib/parse.ts';

/** Fields of the first entry. */
function fieldsOf(text: string): Record<string, string> {
  const [first] = createLibrary([parseBib(text, 'test.bib')]).all;
  return Object.fromEntries(first?.fields ?? []);
}

describe('crossref', () => {
  test('a chapter takes title, editor and the rest from its collection', () => {
    expect(
      fieldsOf(`@incollection{c, author = {A}, title = {Chapter}, crossref = {b}}
        @collection{b, editor = {E}, title = {Book}, subtitle = {Sub}, date = {2001}, shorttitle = {B}}`),
    ).toEqual({
      author: 'A',
      title: 'Chapter',
      crossref: 'b',
      editor: 'E',
      booktitle: 'Book',
      booksubtitle: 'Sub',
      date: '2001',
    });
  });

  test('part of a book has the author of the book as author and as author of the book', () => {
    const { author, bookauthor, booktitle } = fieldsOf(
      '@inbook{c, title = {T}, crossref = {b}} @book{b, author = {A}, title = {B}}',
    );
    expect([author, bookauthor, booktitle]).toEqual(['A', 'A', 'B']);
  });

  test('an article takes the journal from its issue', () => {
    const { journaltitle, title, volume } = fieldsOf(
      '@article{c, title = {T}, crossref = {p}} @periodical{p, title = {J}, volume = 3}',
    );
    expect([journaltitle, title, volume]).toEqual(['J', 'T', '3']);
  });

  test('goes over several steps', () => {
    const fields = fieldsOf(
      '@inbook{c, title = {T}, crossref = {b}} @book{b, title = {B}, crossref = {m}} @mvbook{m, author = {A}, title = {M}}',
    );
    expect(fields).toMatchObject({ title: 'T', booktitle: 'B', maintitle: 'M', bookauthor: 'A' });
  });

  test('own fields go before inherited ones, under older names too', () => {
    const fields = fieldsOf(
      '@article{c, journal = {Mine}, crossref = {p}} @periodical{p, title = {Theirs}}',
    );
    expect(fields['journal']).toBe('Mine');
    expect(fields['journaltitle']).toBeUndefined();
  });

  test('a year of its own keeps out the date of the parent', () => {
    const fields = fieldsOf('@inbook{c, year = 2002, crossref = {b}} @book{b, date = {2001-05}}');
    expect(fields['date']).toBeUndefined();
  });

  test('types without a rule inherit fields under their own names', () => {
    expect(inheritedNames('misc', 'online', 'title')).toEqual(['title']);
    expect(inheritedNames('misc', 'online', 'shorttitle')).toEqual(['shorttitle']);
  });

  test('some fields are never inherited', () => {
    for (const field of neverInherited) expect(inheritedNames('book', 'inbook', field)).toEqual([]);
  });

  test('cycles, missing parents and long chains end', () => {
    expect(fieldsOf('@misc{a, crossref = {a}, t = {x}}')).toMatchObject({ t: 'x' });
    expect(
      fieldsOf('@misc{a, t = {x}, crossref = {b}} @misc{b, u = {y}, crossref = {a}}'),
    ).toMatchObject({ t: 'x', u: 'y' });
    expect(fieldsOf('@misc{a, t = {x}, crossref = {gone}}')).toMatchObject({ t: 'x' });
    const chain = Array.from({ length: 5000 }, (_, at) => `@misc{k${at}, crossref = {k${at + 1}}}`);
    expect(fieldsOf(chain.join('\n'))).toEqual({ crossref: 'k1' });
  });
});

describe('xdata', () => {
  test('adds what is missing, from several entries and through others', () => {
    expect(
      fieldsOf(`@book{b, title = {T}, xdata = {x, y}} @xdata{x, publisher = {P}, title = {no}}
        @xdata{y, xdata = {z}} @xdata{z, location = {L}}`),
    ).toMatchObject({ title: 'T', publisher: 'P', location: 'L' });
  });

  test('cycles end', () => {
    expect(
      fieldsOf('@book{b, xdata = {x}} @xdata{x, u = {v}, xdata = {y}} @xdata{y, xdata = {x}}'),
    ).toMatchObject({ u: 'v' });
  });

  test('comes before crossref', () => {
    expect(
      fieldsOf(
        '@inbook{c, xdata = {x}, crossref = {b}} @xdata{x, location = {X}} @book{b, location = {B}}',
      ),
    ).toMatchObject({ location: 'X' });
  });
});

test('the rules of inheritance name types that exist', () => {
  for (const { parents, children } of inheritanceRules) {
    for (const type of [...parents, ...children]) expect(entryTypes.has(type), type).toBe(true);
  }
});

describe('a web of entries that all name each other', () => {
  test('is followed for a hundred sources and no further', () => {
    const keys = Array.from({ length: 300 }, (_, number) => `k${number}`);
    const text = keys
      .map((key, number) => `@xdata{${key}, xdata = {${keys.join(',')}}, f${number} = {v}}`)
      .join('\n');
    const fields = Object.keys(fieldsOf(text)).filter((name) => /^f\d+$/.test(name));
    expect(fields.length).toBeGreaterThan(90);
    expect(fields.length).toBeLessThanOrEqual(101);
  });
});
